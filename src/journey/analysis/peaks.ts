import type { Level } from '../vocabulary.ts'

/** What of a journey is remembered: its best moment, its worst, and how it ended. */
export type Peak = 'peak' | 'pit' | 'end'

/** How a moment felt, and what tells it from one that felt alike. */
interface Weighed<Perceived extends Level | null = Level> {
  readonly expected: Level | null
  readonly perceived: Perceived
  readonly keyMoment: boolean
}

/** The touchpoints that are one of these, by id. A pit is below Fine and a peak above; where all are alike there is neither. */
export function peaksOf(
  felt: readonly (Weighed<Level | null> & { readonly id: string })[],
): ReadonlyMap<string, readonly Peak[]> {
  const known = felt.flatMap(({ perceived, ...one }) => (perceived === null ? [] : [{ ...one, perceived }]))
  const peak = furthest(known, 1)
  const pit = furthest(known, -1)
  const end = known.at(-1)
  const found = new Map<string, Peak[]>()
  const add = (one: typeof peak, name: Peak) => {
    if (one) found.set(one.id, [...(found.get(one.id) ?? []), name])
  }
  if (peak && pit && peak.perceived > pit.perceived) {
    if (peak.perceived > 0) add(peak, 'peak')
    if (pit.perceived < 0) add(pit, 'pit')
  }
  add(end, 'end')
  return found
}

/** The moment that stands out upwards (1) or downwards (−1): by its level, then its gap, then its star; the first of equals. */
export function furthest<Moment extends Weighed>(moments: readonly Moment[], towards: 1 | -1): Moment | undefined {
  const beyond = (one: Moment, other: Moment) =>
    towards * (one.perceived - other.perceived) ||
    towards * (gapIn(one) - gapIn(other)) ||
    Number(one.keyMoment) - Number(other.keyMoment)
  return moments.reduce<Moment | undefined>((best, one) => (best && beyond(one, best) <= 0 ? best : one), undefined)
}

function gapIn({ expected, perceived }: Weighed): number {
  return expected === null ? 0 : perceived - expected
}
