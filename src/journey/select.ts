import type { Feeling, Journey, Owner, Persona, Stage, Touchpoint } from './schema.ts'
import { CUSTOMER } from './vocabulary.ts'

/** A touchpoint where it stands: in its stage, and in the whole map counted from 1. */
export interface PlacedTouchpoint {
  readonly touchpoint: Touchpoint
  readonly stage: Stage
  readonly number: number
}

/** Every touchpoint of a map in its order. */
export function touchpointsOf(journey: Journey): readonly PlacedTouchpoint[] {
  let number = 0
  return journey.stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint) => {
      number += 1
      return { touchpoint, stage, number }
    }),
  )
}

/** The touchpoint of that id with its place, or undefined. */
export function findTouchpoint(journey: Journey, id: string): PlacedTouchpoint | undefined {
  return touchpointsOf(journey).find(({ touchpoint }) => touchpoint.id === id)
}

const STAND_IN: Persona = { ...CUSTOMER, who: '', situation: '', job: '', worries: [], wants: [], contact: '' }

/** The personas of a map; a map without any has one that stands in, and is written with the first rating. */
export function personasOf(journey: Journey): readonly [Persona, ...Persona[]] {
  const [first, ...others] = journey.personas
  return first ? [first, ...others] : [STAND_IN]
}

const UNKNOWN: Feeling = { expected: null, expectedWhy: '', perceived: null, perceivedWhy: '' }

/** What a persona feels at a touchpoint; all "not known" where nothing was said. */
export function feelingOf(touchpoint: Touchpoint, persona: string): Feeling {
  const { feelings } = touchpoint
  return (Object.hasOwn(feelings, persona) ? feelings[persona] : undefined) ?? UNKNOWN
}

/** The owner of that id; undefined for null and for an id that is not there. */
export function ownerOf(journey: Journey, id: string | null): Owner | undefined {
  return journey.owners.find((owner) => owner.id === id)
}
