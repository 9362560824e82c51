/** What of the page is to be seen: the way it goes, the cover between two cards, or one card. */
type At = 'start' | 'cover' | 'customer' | 'crew' | 'observer' | 'talk'

const CARDS: readonly string[] = ['customer', 'crew', 'observer', 'talk'] satisfies At[]

/**
 * Shows one card at a time, with a cover in between. The address names the card, so that a link opens it on a phone of its
 * own; it takes the place of the one before, so that "Back" never uncovers what somebody else has read.
 */
export function cardsInTurn(frame: HTMLElement): void {
  const show = (at: At) => {
    frame.dataset['at'] = at
    for (const card of frame.querySelectorAll<HTMLDetailsElement>('[data-card]')) card.open = card.id === at
  }
  const named = (): At => toAt(location.hash.slice(1))

  const turnTo = (at: At) => {
    history.replaceState(history.state, '', CARDS.includes(at) ? `#${at}` : location.pathname)
    show(at)
    const next = frame.querySelector<HTMLElement>(CARDS.includes(at) ? `#${at} > summary` : `[data-${at}]`)
    next?.focus({ preventScroll: true })
    frame.scrollIntoView({ block: 'start' })
  }

  frame.addEventListener('click', (event) => {
    const to = event.target instanceof Element && event.target.closest<HTMLElement>('[data-to]')?.dataset['to']
    if (!to) return
    event.preventDefault()
    turnTo(toAt(to))
  })
  keepTicks(frame)
  addEventListener('hashchange', () => show(named()))
  show(named())
}

/** The observer's ticks belong to this visit: they come through a reload and a locked phone, and the next pair begins without. */
function keepTicks(frame: HTMLElement): void {
  const boxes = [...frame.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const kept: unknown = history.state?.ticks
  for (const [at, box] of boxes.entries()) box.checked = Array.isArray(kept) && kept[at] === true
  frame.addEventListener('change', () => {
    history.replaceState({ ...history.state, ticks: boxes.map((box) => box.checked) }, '')
  })
}

function toAt(word: string): At {
  return word === 'cover' || word === 'customer' || word === 'crew' || word === 'observer' || word === 'talk'
    ? word
    : 'start'
}
