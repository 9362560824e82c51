import type { Level } from '../vocabulary.ts'

/** What of a journey is remembered: its best moment, its worst, and how it ended. */
export type Peak = 'peak' | 'pit' | 'end'

/** The touchpoints that are one of these, by id. The first of equals counts; where all are alike there is neither peak nor pit. */
export function peaksOf(
  felt: readonly { readonly id: string; readonly perceived: Level | null }[],
): ReadonlyMap<string, readonly Peak[]> {
  let peak = felt[0]
  let pit = peak
  let end = peak
  for (const one of felt) {
    if (one.perceived === null) continue
    if (peak?.perceived == null || one.perceived > peak.perceived) peak = one
    if (pit?.perceived == null || one.perceived < pit.perceived) pit = one
    end = one
  }
  const found = new Map<string, Peak[]>()
  const add = (one: typeof peak, name: Peak) => {
    if (one && one.perceived !== null) found.set(one.id, [...(found.get(one.id) ?? []), name])
  }
  if (peak !== pit) {
    add(peak, 'peak')
    add(pit, 'pit')
  }
  add(end, 'end')
  return found
}
