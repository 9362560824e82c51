/** A card of a column as it stands on the screen. */
export interface StandingCard {
  readonly id: string
  readonly top: number
  readonly height: number
}

/** Behind which card something goes that is let go of at a height; null is in front of all. */
export function dropPlace(cards: readonly StandingCard[], y: number): string | null {
  return cards.findLast(({ top, height }) => y > top + height / 2)?.id ?? null
}
