import { createEmptyJourney } from '~/journey/create.ts'
import { createTouchpoint } from '~/journey/create-touchpoint.ts'
import type { Feeling, Journey, Touchpoint } from '~/journey/schema.ts'
import { mapsWords } from '~/words/en/maps.ts'

/** A touchpoint of which only what matters is said; `feels` are expected and perceived of the customer. */
export function aTouchpoint(
  id: string,
  said: Partial<Touchpoint> & { readonly feels?: readonly [Feeling['expected'], Feeling['perceived']] } = {},
): Touchpoint {
  const { feels, ...fields } = said
  const feelings = feels
    ? { customer: { expected: feels[0], expectedWhy: '', perceived: feels[1], perceivedWhy: '' } }
    : {}
  return { ...createTouchpoint(id, id), feelings, ...fields }
}

/** A map with these stages, each with its touchpoints. */
export function aJourney(stages: Readonly<Record<string, readonly Touchpoint[]>>): Journey {
  const empty = createEmptyJourney({ id: 'map', now: '2026-11-21T09:00:00.000Z', words: mapsWords.empty })
  return {
    ...empty,
    stages: Object.entries(stages).map(([id, touchpoints]) => ({ id, title: id, goal: '', touchpoints })),
  }
}
