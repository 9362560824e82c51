import type { Moment, Reading } from './reading.ts'
import { journeyScore } from './score.ts'

/** How good a moment must be to be called great: Delighted, or two levels above what was expected. */
const GREAT = 2

/** The great moments of a journey that is poor all the same: below Fine in the mean, or at its end. Empty where it is not so. */
export function greatInPoor(reading: Reading): readonly Moment[] {
  const score = journeyScore(reading)
  if (score === null || (score.mean >= 0 && score.last.perceived >= 0)) return []
  return reading.moments.filter(({ perceived, gap }) => perceived === GREAT || (gap ?? 0) >= GREAT)
}
