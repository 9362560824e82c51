import { journeyWords as words } from '~/words/en/journey.ts'

/** How often, and how long apart in milliseconds, to look whether the focus was lost: a board is drawn anew in steps. */
const LOOKS = 24
const APART = 25

const isLost = () => document.activeElement === null || document.activeElement === document.body

function button(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(name)}"]`)
}

/**
 * What had the focus may go with a step that is taken back: it goes to the card of the touchpoint that `touched` tells
 * of then, else to the first card or stage. In a group of radios it goes along to the one that is checked.
 */
export async function refocus(before: Element | null, touched: () => string | null): Promise<void> {
  if (before === null || before === document.body) return
  for (let look = 0; look < LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, APART))
    const checked = checkedBeside(document.activeElement)
    if (checked) checked.focus()
    if (!isLost()) continue
    const id = touched()
    const named =
      id === null
        ? []
        : [`[data-focus="${CSS.escape(`touchpoint:${id}`)}"]`, `table [data-focus="${CSS.escape(`title:${id}`)}"]`]
    // Only where it is not in the map at all: a board may still be about to draw it.
    const others = id === null || look > LOOKS / 2 ? ['[data-focus^="touchpoint:"]', '[data-focus^="stage:"]'] : []
    for (const selector of [...named, ...others]) {
      if (isLost()) document.querySelector<HTMLElement>(selector)?.focus()
    }
  }
}

function checkedBeside(focused: Element | null): HTMLInputElement | null {
  if (!(focused instanceof HTMLInputElement) || focused.type !== 'radio' || focused.checked) return null
  return document.querySelector<HTMLInputElement>(`input[name="${CSS.escape(focused.name)}"]:checked`)
}

/** Whoever comes back from presenting or printing finds the focus on the button that led there. */
export function focusWhereLeft(page: string): void {
  const name = page === 'print' ? words.print : words.present
  if (isLost()) button(name)?.focus({ preventScroll: true })
}
