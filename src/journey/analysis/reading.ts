import { touchpointsIn } from '../line.ts'
import type { Journey, Touchpoint } from '../schema.ts'
import { feelingOf, type PlacedTouchpoint } from '../select.ts'
import type { Level } from '../vocabulary.ts'
import { ALL, gapOf } from './gap.ts'
import { priorityAt } from './priority.ts'

/** A touchpoint of today with what a persona, or the worst off of all, expected and perceived there. */
export interface Moment extends PlacedTouchpoint {
  readonly expected: Level | null
  readonly perceived: Level | null
  readonly gap: number | null
  /** How much it matters that it falls short; 0 where it does not. */
  readonly priority: number
}

/** A map read once through the eyes of a persona, or of all: what every figure and every rule looks at. */
export interface Reading {
  readonly journey: Journey
  readonly persona: string
  /** The touchpoints of today in their order. */
  readonly moments: readonly Moment[]
}

/** Reads a map for a persona, or for `'all'`. */
export function readingOf(journey: Journey, persona: string): Reading {
  const moments = touchpointsIn(journey, 'today').map(({ touchpoint, stage, number }) => {
    const { expected, perceived } = levelsFor(touchpoint, persona)
    const gap = gapOf(touchpoint, persona)
    return {
      touchpoint,
      stage,
      number,
      expected,
      perceived,
      gap,
      priority: gap === null ? 0 : priorityAt(gap, touchpoint),
    }
  })
  return { journey, persona, moments }
}

type Levels = Pick<Moment, 'expected' | 'perceived'>

/** For all: the levels of whoever has the lowest gap, the first of them; where nobody has one, the lowest that is known. */
function levelsFor(touchpoint: Touchpoint, persona: string): Levels {
  if (persona !== ALL) return levelsOf(touchpoint, persona)
  const everybody = Object.keys(touchpoint.feelings).map((each) => levelsOf(touchpoint, each))
  let worst: Levels | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (const levels of everybody) {
    const { expected, perceived } = levels
    if (expected === null || perceived === null || perceived - expected >= lowest) continue
    worst = levels
    lowest = perceived - expected
  }
  return worst ?? { expected: least(everybody, 'expected'), perceived: least(everybody, 'perceived') }
}

function levelsOf(touchpoint: Touchpoint, persona: string): Levels {
  const { expected, perceived } = feelingOf(touchpoint, persona)
  return { expected, perceived }
}

function least(everybody: readonly Levels[], side: keyof Levels): Level | null {
  return everybody.reduce<Level | null>((low, { [side]: level }) => {
    return level !== null && (low === null || level < low) ? level : low
  }, null)
}
