/**
 * How often, and how long after a picture in milliseconds, to look whether the focus was lost: a board is drawn anew in
 * steps.
 */
const LOOKS = 24
const APART = 25

const isLost = () => document.activeElement === null || document.activeElement === document.body

/**
 * What had the focus may go with a step that is taken back. Drawn anew elsewhere it keeps the focus; else that goes to
 * what `touched` names, such as `touchpoint:<id>`, else to the first card or stage. In a group of radios it goes along to
 * the one that is checked.
 */
export async function refocus(before: Element | null, touched: () => string | null): Promise<void> {
  if (before === null || before === document.body) return
  const same = before instanceof HTMLElement ? before.dataset['focus'] : undefined
  for (let look = 0; look < LOOKS; look += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, APART)))
    const checked = checkedBeside(document.activeElement)
    if (checked) checked.focus()
    if (!isLost()) continue
    const name = touched()
    const named = [same, name, name?.replace('touchpoint:', 'title:')].flatMap((one) => {
      if (!one) return []
      // The panel has a title, too, and often stands before the card does.
      return one === same || !one.startsWith('title:') ? [focusable(one)] : [`table ${focusable(one)}`]
    })
    // Only where it is not in the map at all: a board may still be about to draw it.
    const others = name === null || look > LOOKS / 2 ? ['[data-focus^="touchpoint:"]', '[data-focus^="stage:"]'] : []
    for (const selector of [...named, ...others]) {
      if (isLost()) focusOrFold(document.querySelector<HTMLElement>(selector))
    }
  }
}

const focusable = (name: string) => `[data-focus="${CSS.escape(name)}"]`

/** In a fold that is closed, the fold takes the focus. */
function focusOrFold(found: HTMLElement | null) {
  const fold = found?.closest('details:not([open])')?.querySelector('summary')
  ;(fold ?? found)?.focus()
}

function checkedBeside(focused: Element | null): HTMLInputElement | null {
  if (!(focused instanceof HTMLInputElement) || focused.type !== 'radio' || focused.checked) return null
  return document.querySelector<HTMLInputElement>(`input[name="${CSS.escape(focused.name)}"]:checked`)
}
