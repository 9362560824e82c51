import type { Action, Journey } from '../schema.ts'
import { DRIVERS, type Driver, type Evidence, type PILLARS } from '../vocabulary.ts'
import type { Reading } from './reading.ts'

export type Pillar = (typeof PILLARS)[number]

/** What decides a moment, how often, how often it goes wrong there, and how many open actions are about it. */
export interface DriverTally {
  readonly driver: Driver | null
  readonly touchpoints: number
  readonly short: number
  readonly actions: number
}

/** The drivers in their order; null stands for touchpoints that do not say, and comes last. */
export function driversOf({ journey, moments }: Reading): readonly DriverTally[] {
  const driverAt = new Map(moments.map(({ touchpoint }) => [touchpoint.id, touchpoint.driver]))
  const open = openActions(journey).map(({ touchpoint }) =>
    touchpoint === null ? undefined : driverAt.get(touchpoint),
  )
  return [...DRIVERS, null].map((driver) => {
    const own = moments.filter(({ touchpoint }) => touchpoint.driver === driver)
    return {
      driver,
      touchpoints: own.length,
      short: own.filter(({ gap }) => (gap ?? 0) < 0).length,
      actions: open.filter((found) => found === driver).length,
    }
  })
}

/** How many touchpoints rest on what, and how many of all on nobody asked: a guess, or a template's example. */
export interface EvidenceTally {
  readonly of: Readonly<Record<Evidence, number>>
  readonly guessed: number
  readonly all: number
}

export function evidenceOf({ moments }: Reading): EvidenceTally {
  const of = { guess: 0, 'heard-once': 0, 'heard-often': 0, measured: 0, example: 0 } satisfies Record<Evidence, number>
  for (const { touchpoint } of moments) of[touchpoint.evidence] += 1
  return { of, guessed: of.guess + of.example, all: moments.length }
}

/** Whether everything on a map is still what its template says: nobody of the firm has said anything about it. */
export function isExample({ of, all }: EvidenceTally): boolean {
  return all > 0 && of.example === all
}

/** How many actions are about people, process, technology, or do not say; dropped ones do not count. */
export type PillarTally = Readonly<Record<Pillar | 'unsaid', number>>

export function pillarsOf(journey: Journey): PillarTally {
  const tally = { people: 0, process: 0, technology: 0, unsaid: 0 } satisfies Record<Pillar | 'unsaid', number>
  for (const { status, pillar } of journey.actions) if (status !== 'dropped') tally[pillar ?? 'unsaid'] += 1
  return tally
}

/** The actions that are still to be done. */
export function openActions(journey: Journey): readonly Action[] {
  return journey.actions.filter(({ status }) => status !== 'done' && status !== 'dropped')
}
