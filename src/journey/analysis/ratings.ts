import { VOTERS, type Voter } from '../heard/vocabulary.ts'
import type { Touchpoint } from '../schema.ts'
import type { Level } from '../vocabulary.ts'
import { ALL } from './gap.ts'
import type { Reading } from './reading.ts'

/** Whose ratings are laid beside each other: the roles of ballots, and customers in their own words. */
export const RATERS = [...VOTERS, 'voices'] as const
export type Rater = Voter | 'voices'

export type RatedSide = 'expected' | 'perceived'

/** What several people said of one side of a touchpoint. */
export interface Spread {
  /** The middle of the levels in their order; of an even number the lower of the two in the middle, so that it is always one of the five words and never rosier than half of them said. */
  readonly median: Level
  readonly lowest: Level
  readonly highest: Level
  readonly count: number
}

/** What one role says of a touchpoint; a side nobody of it rated is null. */
export interface RoleRatings {
  readonly rater: Rater
  readonly expected: Spread | null
  readonly perceived: Spread | null
  /** How often somebody was asked and said "I do not know"; it is in no median. */
  readonly unknown: Readonly<Record<RatedSide, number>>
}

/** Two roles whose medians of one side are furthest from each other. */
export interface Apart {
  readonly side: RatedSide
  readonly levels: number
  readonly high: { readonly rater: Rater } & Spread
  readonly low: { readonly rater: Rater } & Spread
}

/** A touchpoint that somebody rated. */
export interface RatedMoment {
  readonly touchpoint: Touchpoint
  /** In the order of `RATERS`, without those who said nothing of it. */
  readonly roles: readonly RoleRatings[]
  /** Null where fewer than two roles rated the same side. */
  readonly apart: Apart | null
}

type Heard = Record<RatedSide, (Level | null)[]>

/**
 * What each role thinks of the touchpoints of today, where roles differ most first, else in the order of the journey.
 * Ballots and voices of the persona count, and those of nobody in particular; for all, every one. A ballot's null is
 * "I do not know" and counted apart; a voice's null was never said.
 */
export function ratingsOf(reading: Reading): readonly RatedMoment[] {
  const heard = heardOf(reading)
  const rated = reading.moments.flatMap(({ touchpoint }): RatedMoment[] => {
    const said = heard.get(touchpoint.id)
    if (!said) return []
    const roles = RATERS.flatMap((rater) => {
      const levels = said.get(rater)
      return levels ? [rolesRatings(rater, levels)] : []
    })
    return [{ touchpoint, roles, apart: apartOf(roles) }]
  })
  return rated.toSorted((one, other) => (other.apart?.levels ?? -1) - (one.apart?.levels ?? -1))
}

/** How far the levels that were said reach, and their middle; null where there are none. */
export function spreadOf(levels: readonly (Level | null)[]): Spread | null {
  const ordered = levels.filter((level) => level !== null).toSorted((one, other) => one - other)
  const [lowest] = ordered
  const highest = ordered.at(-1)
  const median = ordered[Math.floor((ordered.length - 1) / 2)]
  if (lowest === undefined || highest === undefined || median === undefined) return null
  return { median, lowest, highest, count: ordered.length }
}

function rolesRatings(rater: Rater, { expected, perceived }: Heard): RoleRatings {
  const unknown = (levels: readonly (Level | null)[]) => levels.filter((level) => level === null).length
  return {
    rater,
    expected: spreadOf(expected),
    perceived: spreadOf(perceived),
    unknown: { expected: unknown(expected), perceived: unknown(perceived) },
  }
}

/** Of two sides alike, how it felt comes before what was expected. */
function apartOf(roles: readonly RoleRatings[]): Apart | null {
  let widest: Apart | null = null
  for (const side of ['perceived', 'expected'] as const) {
    const said = roles.flatMap(({ rater, [side]: spread }) => (spread ? [{ rater, ...spread }] : []))
    const high = said.reduce<(typeof said)[number] | null>(
      (most, one) => (most && most.median >= one.median ? most : one),
      null,
    )
    const low = said.reduce<(typeof said)[number] | null>(
      (least, one) => (one !== high && (least === null || one.median < least.median) ? one : least),
      null,
    )
    if (!high || !low) continue
    const levels = high.median - low.median
    if (widest === null || levels > widest.levels) widest = { side, levels, high, low }
  }
  return widest
}

function heardOf({ journey, persona }: Reading): ReadonlyMap<string, ReadonlyMap<Rater, Heard>> {
  const heard = new Map<string, Map<Rater, Heard>>()
  const counts = (whose: string | null) => persona === ALL || whose === null || whose === persona
  const at = (touchpoint: string, rater: Rater): Heard => {
    const roles = heard.get(touchpoint) ?? new Map<Rater, Heard>()
    const levels = roles.get(rater) ?? { expected: [], perceived: [] }
    heard.set(touchpoint, roles.set(rater, levels))
    return levels
  }
  for (const ballot of journey.ballots) {
    if (!counts(ballot.persona)) continue
    for (const { touchpoint, expected, perceived } of ballot.ratings) {
      if (touchpoint === null) continue
      const levels = at(touchpoint, ballot.by)
      levels.expected.push(expected)
      levels.perceived.push(perceived)
    }
  }
  for (const { touchpoint, persona: whose, expected, perceived } of journey.voices) {
    if (touchpoint === null || !counts(whose) || (expected === null && perceived === null)) continue
    const levels = at(touchpoint, 'voices')
    if (expected !== null) levels.expected.push(expected)
    if (perceived !== null) levels.perceived.push(perceived)
  }
  return heard
}
