/** A card or the band of a stage, found from anything inside of it. */
export interface Part {
  readonly kind: 'touchpoint' | 'stage'
  readonly id: string
  readonly element: HTMLElement
}

/** The card or stage that something on the board belongs to; null elsewhere. */
export function partAt(target: EventTarget | null): Part | null {
  const element = target instanceof Element ? target.closest('[data-focus]') : null
  if (!(element instanceof HTMLElement)) return null
  const named = element.dataset['focus'] ?? ''
  const at = named.indexOf(':')
  const kind = named.slice(0, at)
  return kind === 'touchpoint' || kind === 'stage' ? { kind, id: named.slice(at + 1), element } : null
}
