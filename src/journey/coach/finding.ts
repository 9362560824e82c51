import type { Insights } from '../analysis/insights.ts'
import type { Moment } from '../analysis/reading.ts'

/** The figures a sentence of the coach is made with. */
export interface Facts {
  readonly count: number
  readonly of: number
  readonly minutes: number
  /** The time may be longer. */
  readonly atLeast: boolean
  /** The last thing that is known is below Fine. */
  readonly unhappyEnd: boolean
  /** All that is meant are calls, with no text among them. */
  readonly callsOnly: boolean
  /** Ids of owners or personas. */
  readonly who: readonly string[]
}

/** What a rule saw: the moments it speaks of, and its figures. `count` is their number and `of` that of all, unless said. */
export interface Seen extends Partial<Facts> {
  readonly moments: readonly Moment[]
}

/** One rule: looks at the figures of a map, and says what it saw, or null. */
export type Look = (insights: Insights) => Seen | null

/** A rule saw some moments, or nothing. */
export function someOf(moments: readonly Moment[], facts: Partial<Facts> = {}): Seen | null {
  return moments.length === 0 ? null : { moments, ...facts }
}

/** A rule that speaks of the map as a whole saw something. */
export function wholeMap(facts: Partial<Facts> = {}): Seen {
  return { moments: [], ...facts }
}
