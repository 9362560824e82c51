import type { Journey, Touchpoint } from './schema.ts'
import { type PlacedTouchpoint, touchpointsOf } from './select.ts'

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
