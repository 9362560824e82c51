import { ok } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { changed } from './changed.ts'
import type { Outcome } from './refusals.ts'

/** Gives the map another title. */
export function renameJourney(journey: Journey, { title }: CommandOf<'rename-journey'>): Outcome {
  return ok(changed(journey, { title }))
}

/** Says what trade the journey is about, and where it starts or ends; what is left out stays. */
export function setScope(journey: Journey, { type: _type, ...scope }: CommandOf<'set-scope'>): Outcome {
  const { trade = journey.trade, startsWhen = journey.scope.startsWhen, endsWhen = journey.scope.endsWhen } = scope
  return ok(changed(journey, { trade, scope: changed(journey.scope, { startsWhen, endsWhen }) }))
}
