import type { Level } from '../vocabulary.ts'
import { furthest } from './peaks.ts'
import type { Moment, Reading } from './reading.ts'

/** A moment of which it is known how it felt. */
export type Felt = Moment & { readonly perceived: Level }

/** One number for a whole journey, −2 to +2, and the three it is made of. A rule of thumb of ours, not a finding. */
export interface JourneyScore {
  /** A third each: the mean of all, the worst, the last. */
  readonly number: number
  readonly mean: number
  /** The lowest; of equals the one the pit of a line would be. */
  readonly worst: Felt
  /** The last of which it is known how it felt. */
  readonly last: Felt
  /** How many are known. */
  readonly known: number
}

/** The one number of a journey; null where nobody has said how anything felt. */
export function journeyScore(reading: Reading): JourneyScore | null {
  const felt = feltIn(reading)
  const [first] = felt
  const last = felt.at(-1)
  if (!first || !last) return null
  const mean = felt.reduce((sum, { perceived }) => sum + perceived, 0) / felt.length
  const weighed = felt.map((moment) => ({ ...moment, keyMoment: moment.touchpoint.keyMoment }))
  const worst = furthest(weighed, -1) ?? first
  return { number: (mean + worst.perceived + last.perceived) / 3, mean, worst, last, known: felt.length }
}

/** The moments of which it is known how they felt. */
export function feltIn({ moments }: Reading): readonly Felt[] {
  return moments.flatMap((moment) => (moment.perceived === null ? [] : [{ ...moment, perceived: moment.perceived }]))
}
