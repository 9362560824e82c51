import type { Touchpoint } from '../schema.ts'
import { feelingOf } from '../select.ts'

/** Every persona at once. */
export const ALL = 'all'

/**
 * Perceived minus expected for a persona, or the lowest of anybody for `'all'`; null where either side is not known,
 * and at a touchpoint that only the future has.
 */
export function gapOf(touchpoint: Touchpoint, persona: string): number | null {
  if (touchpoint.future.change === 'add') return null
  if (persona !== ALL) return gapFor(touchpoint, persona)
  const gaps = Object.keys(touchpoint.feelings).flatMap((each) => gapFor(touchpoint, each) ?? [])
  return gaps.length === 0 ? null : Math.min(...gaps)
}

function gapFor(touchpoint: Touchpoint, persona: string): number | null {
  const { expected, perceived } = feelingOf(touchpoint, persona)
  return expected === null || perceived === null ? null : perceived - expected
}
