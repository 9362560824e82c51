import type { Voice } from '../schema.ts'

/** With fewer answers the net score jumps by twenty points or more for each of them, so it is not told. */
export const ENOUGH = 5

/** How likely customers are to recommend us. */
export interface Recommendation {
  readonly count: number
  readonly mean: number
  /** The share of nines and tens minus the share of zero to six, as a whole number from −100 to 100; null with too few answers. */
  readonly net: number | null
}

/** What the voices say of recommending us; null where none does. */
export function recommendationOf(voices: readonly Pick<Voice, 'recommend'>[]): Recommendation | null {
  const scores = voices.flatMap(({ recommend }) => recommend ?? [])
  const count = scores.length
  if (count === 0) return null
  const net = scores.reduce((sum, score) => sum + (score > 8 ? 1 : score < 7 ? -1 : 0), 0)
  return {
    count,
    mean: scores.reduce((sum, score) => sum + score, 0) / count,
    net: count < ENOUGH ? null : Math.round((net * 100) / count),
  }
}
