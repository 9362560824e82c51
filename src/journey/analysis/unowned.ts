import { touchpointsIn } from '../line.ts'
import type { Journey } from '../schema.ts'
import type { PlacedTouchpoint } from '../select.ts'

/** The touchpoints of today that nobody owns, in the order of the journey. */
export function unownedOf(journey: Journey): readonly PlacedTouchpoint[] {
  return touchpointsIn(journey, 'today').filter(({ touchpoint }) => touchpoint.owner === null)
}
