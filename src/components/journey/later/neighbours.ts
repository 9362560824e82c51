import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'

/** The touchpoint that takes the place of one that goes: the next, else the one before. */
export function neighbourOf(journey: Journey, touchpoint: string): string | null {
  return stepFrom(journey, touchpoint, 1) ?? stepFrom(journey, touchpoint, -1)
}

/** How many actions and voices go with these touchpoints. */
export function countAlong({ actions, voices }: Journey, ids: readonly string[]): number {
  return [...actions, ...voices].filter(({ touchpoint }) => touchpoint !== null && ids.includes(touchpoint)).length
}

/** The touchpoint one place further on (or back), or null past the ends. */
export function stepFrom(journey: Journey, touchpoint: string, by: -1 | 1): string | null {
  const all = touchpointsOf(journey).map((found) => found.touchpoint.id)
  const at = all.indexOf(touchpoint)
  return at < 0 ? null : (all[at + by] ?? null)
}
