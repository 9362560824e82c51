import type { Journey } from '../schema.ts'
import type { PlacedTouchpoint } from '../select.ts'
import { greatInPoor } from './frieda.ts'
import { loadsOf, type OwnerLoad, overloadedOwner } from './owner-load.ts'
import type { Shortfall } from './priority.ts'
import { type Promises, promisesOf } from './promises.ts'
import { type Moment, type Reading, readingOf } from './reading.ts'
import { type JourneyScore, journeyScore } from './score.ts'
import { longestSilence, type Silence } from './silence.ts'
import { type DriverTally, driversOf, type EvidenceTally, evidenceOf, type PillarTally, pillarsOf } from './tallies.ts'
import { unownedOf } from './unowned.ts'

/** Everything that can be said about a map as it is today, in figures. */
export interface Insights {
  readonly reading: Reading
  readonly score: JourneyScore | null
  readonly gaps: readonly Shortfall[]
  readonly promises: Promises
  readonly unowned: readonly PlacedTouchpoint[]
  readonly loads: readonly OwnerLoad[]
  readonly overloaded: OwnerLoad | null
  readonly silence: Silence | null
  readonly drivers: readonly DriverTally[]
  readonly evidence: EvidenceTally
  readonly pillars: PillarTally
  readonly greatInPoor: readonly Moment[]
}

/** The figures of a map for a persona, or for `'all'`. */
export function insightsOf(journey: Journey, persona: string): Insights {
  const reading = readingOf(journey, persona)
  const loads = loadsOf(reading)
  return {
    reading,
    score: journeyScore(reading),
    gaps: shortfallsIn(reading),
    promises: promisesOf(reading),
    unowned: unownedOf(journey),
    loads,
    overloaded: overloadedOwner(loads),
    silence: longestSilence(journey),
    drivers: driversOf(reading),
    evidence: evidenceOf(reading),
    pillars: pillarsOf(journey),
    greatInPoor: greatInPoor(reading),
  }
}

/** What falls short, as `widestGaps` ranks it, from gaps that are known already. */
function shortfallsIn({ moments }: Reading): readonly Shortfall[] {
  return moments
    .flatMap(({ touchpoint, gap, priority }) => (gap !== null && priority > 0 ? [{ touchpoint, gap, priority }] : []))
    .sort((one, other) => other.priority - one.priority)
}
