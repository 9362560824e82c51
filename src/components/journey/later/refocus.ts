import { journeyWords as words } from '~/words/en/journey.ts'

/** How often, and how long apart in milliseconds, to look whether the focus was lost: a board is drawn anew in steps. */
const LOOKS = 12
const APART = 25

const isLost = () => document.activeElement === null || document.activeElement === document.body

function button(name: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(name)}"]`)
}

/** What had the focus may go with a step that is taken back: it goes to the selected card then, else to "Undo". */
export async function refocus(before: Element | null, selected: () => string | null): Promise<void> {
  if (before === null || before === document.body) return
  for (let look = 0; look < LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, APART))
    if (!isLost()) continue
    const id = selected()
    const card =
      id === null ? null : document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(`touchpoint:${id}`)}"]`)
    ;(card ?? button(words.undo))?.focus({ preventScroll: true })
  }
}

/** Whoever comes back from presenting or printing finds the focus on the button that led there. */
export function focusWhereLeft(page: string): void {
  const name = page === 'print' ? words.print : words.present
  if (isLost()) button(name)?.focus({ preventScroll: true })
}
