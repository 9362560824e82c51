import type { Feeling, Journey, Touchpoint } from './schema.ts'
import { feelingOf, type PlacedTouchpoint, touchpointsOf } from './select.ts'

/** The map as it is, or as it could be. */
export type Line = 'today' | 'future'

/** Says whether a touchpoint stands in a line: `add` only in the future, `drop` only today. */
export function standsIn({ future }: Touchpoint, line: Line): boolean {
  return future.change !== (line === 'today' ? 'add' : 'drop')
}

/** The touchpoints that stand in a line, in the order of the journey. */
export function touchpointsIn(journey: Journey, line: Line): readonly PlacedTouchpoint[] {
  return touchpointsOf(journey).filter(({ touchpoint }) => standsIn(touchpoint, line))
}

/** What a persona expects and perceives in a line. The future changes what is perceived, where it says so. */
export function levelsIn(touchpoint: Touchpoint, persona: string, line: Line): Pick<Feeling, 'expected' | 'perceived'> {
  const { expected, perceived } = feelingOf(touchpoint, persona)
  const changed = touchpoint.future.perceived
  const future = Object.hasOwn(changed, persona) ? (changed[persona] ?? null) : null
  return { expected, perceived: line === 'future' ? (future ?? perceived) : perceived }
}
