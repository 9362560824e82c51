import { minutesOf } from '../duration.ts'
import { touchpointsIn } from '../line.ts'
import type { Journey, Touchpoint } from '../schema.ts'

/** Neighbouring waits, and how long they last together. */
export interface Silence {
  readonly minutes: number
  /** One of them is not known, so it may be longer. */
  readonly atLeast: boolean
  readonly touchpoints: readonly Touchpoint[]
}

/** The longest time in which the customer hears nothing, across stages too; null where nobody waits. Ties go to the first. */
export function longestSilence(journey: Journey): Silence | null {
  let longest: Silence | null = null
  for (const touchpoints of waitsOf(journey)) {
    const known = touchpoints.map(({ lasts }) => minutesOf(lasts))
    const minutes = known.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    if (!longest || minutes > longest.minutes) longest = { minutes, atLeast: known.includes(null), touchpoints }
  }
  return longest
}

function waitsOf(journey: Journey): readonly (readonly Touchpoint[])[] {
  const waits: Touchpoint[][] = []
  let waiting = false
  for (const { touchpoint } of touchpointsIn(journey, 'today')) {
    if (touchpoint.kind !== 'waiting') waiting = false
    else if (waiting) waits.at(-1)?.push(touchpoint)
    else waits.push([touchpoint])
    waiting = touchpoint.kind === 'waiting'
  }
  return waits
}
