import { ok } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { findTouchpoint, personasOf } from '../select.ts'
import { changed, without } from './changed.ts'
import { notThere, type Outcome } from './refusals.ts'
import { oneTouchpoint } from './touchpoints.ts'

/** Says what becomes of a touchpoint, and why; what is left out stays. */
export function setFuture(journey: Journey, { touchpoint: id, change, note }: CommandOf<'set-future'>): Outcome {
  if (!findTouchpoint(journey, id)) return notThere('touchpoint', id)
  const said = { ...(change === undefined ? {} : { change }), ...(note === undefined ? {} : { note }) }
  return ok(
    oneTouchpoint(journey, id, (touchpoint) => changed(touchpoint, { future: changed(touchpoint.future, said) })),
  )
}

/** Sets the level a persona is to perceive, or takes it back. The first one of a map without personas writes "Customer" into it. */
export function rateFuture(journey: Journey, { touchpoint: id, persona, level }: CommandOf<'rate-future'>): Outcome {
  const found = findTouchpoint(journey, id)
  if (!found) return notThere('touchpoint', id)
  const personas = personasOf(journey)
  if (!personas.some((each) => each.id === persona)) return notThere('persona', persona)
  const before = found.touchpoint.future.perceived
  const perceived = level === null ? without(before, persona) : changed(before, { [persona]: level })
  if (perceived === before) return ok(journey)
  const peopled = journey.personas.length === 0 ? { ...journey, personas } : journey
  return ok(
    oneTouchpoint(peopled, id, (touchpoint) => ({ ...touchpoint, future: { ...touchpoint.future, perceived } })),
  )
}
