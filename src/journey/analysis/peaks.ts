import type { Level } from '../vocabulary.ts'

/** What of a journey is remembered: its best moment, its worst, and how it ended. */
export type Peak = 'peak' | 'pit' | 'end'

/** How a moment felt, and what tells it from one that felt alike. */
interface Weighed {
  readonly expected: Level | null
  readonly perceived: Level | null
  readonly keyMoment: boolean
}

/** The touchpoints that are one of these, by id. A pit is below Fine and a peak above; where all are alike there is neither. */
export function peaksOf(felt: readonly (Weighed & { readonly id: string })[]): ReadonlyMap<string, readonly Peak[]> {
  const known = felt.filter(({ perceived }) => perceived !== null)
  const found = new Map<string, Peak[]>()
  const add = (name: Peak, one: (typeof known)[number] | undefined, stands = true) => {
    if (one && stands) found.set(one.id, [...(found.get(one.id) ?? []), name])
  }
  const peak = furthest(known, 1)
  const pit = furthest(known, -1)
  const high = peak?.perceived ?? 0
  const low = pit?.perceived ?? 0
  add('peak', peak, high > 0 && high > low)
  add('pit', pit, low < 0 && high > low)
  add('end', known.at(-1))
  return found
}

/** The moment that stands out upwards (1) or downwards (−1): by its level, then its gap, then its star; the first of equals. */
export function furthest<Moment extends Weighed>(moments: readonly Moment[], towards: 1 | -1): Moment | undefined {
  // Twenty for a level and two for a level of gap: no gap outweighs a level, and no star a gap.
  const far = ({ expected, perceived, keyMoment }: Weighed) =>
    towards * (22 * (perceived ?? 0) - 2 * (expected ?? perceived ?? 0)) + Number(keyMoment)
  return moments.reduce<Moment | undefined>((best, one) => (best && far(one) <= far(best) ? best : one), undefined)
}
