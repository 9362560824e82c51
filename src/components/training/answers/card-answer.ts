import { fieldsOf, listOf } from './guards.ts'

/** The pile each card was put on so far, in the order of the cards. */
export interface CardAnswer {
  readonly placed: readonly number[]
  /** Whether the reason for the last card is still on the table. */
  readonly told: boolean
}

/** Reads a kept answer up to the first card that no longer fits. */
export function readCardAnswer(raw: unknown, cards: number, piles: number): CardAnswer {
  const fields = fieldsOf(raw)
  const placed: number[] = []
  for (const pile of listOf(fields['placed']).slice(0, cards)) {
    if (typeof pile !== 'number' || !Number.isInteger(pile) || pile < 0 || pile >= piles) break
    placed.push(pile)
  }
  return { placed, told: fields['told'] === true && placed.length > 0 }
}

/** How many cards lie where we would put them. */
export function cardsLikeOurs(cards: readonly { readonly pile: number }[], placed: readonly number[]): number {
  return cards.filter((card, place) => card.pile === placed[place]).length
}
