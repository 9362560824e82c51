import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Refusal } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { touchpointsOf } from '../select.ts'
import { LIMITS } from '../vocabulary.ts'

/** What a command comes to: the next map, or why there is none. */
export type Outcome = Result<Journey, Refusal>

/** The refusal for something the map does not have. */
export function notThere(what: Extract<Refusal, { code: 'not-there' }>['what'], id: string): Outcome {
  return refuse({ code: 'not-there', what, id })
}

/** Why a new thing of this kind cannot come in, or null. */
export function noEntry(
  journey: Journey,
  kind: 'stages' | 'touchpoints' | 'owners' | 'personas' | 'actions' | 'voices' | 'ballots',
  id: string,
): Refusal | null {
  const things = kind === 'touchpoints' ? touchpointsOf(journey).map(({ touchpoint }) => touchpoint) : journey[kind]
  if (id === '' || things.some((thing) => thing.id === id)) return { code: 'id-taken', id }
  // The size of the file alone limits the actions.
  return kind !== 'actions' && things.length >= LIMITS[kind] ? { code: 'too-big', limit: kind } : null
}

/** Says whether every text in a command, ids included, is short enough to be kept. */
export function textsFit(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LIMITS.text
  return typeof value !== 'object' || value === null || Object.values(value).every(textsFit)
}

/** The outcome of a check that found nothing or a refusal. */
export function unless(refusal: Refusal | null, next: () => Journey): Outcome {
  return refusal ? refuse(refusal) : ok(next())
}
