import { ok } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Journey, Persona } from '../schema.ts'
import { changed, changedEach, keptOf, without } from './changed.ts'
import { noEntry, notThere, type Outcome, unless } from './refusals.ts'
import { eachTouchpoint } from './touchpoints.ts'

/** Adds a persona of whom only the name is known. */
export function addPersona(journey: Journey, { id, name }: CommandOf<'add-persona'>): Outcome {
  const persona: Persona = { id, name, who: '', situation: '', job: '', worries: [], wants: [], contact: '' }
  return unless(noEntry(journey, 'personas', id), () => ({ ...journey, personas: [...journey.personas, persona] }))
}

/** Says more about a persona; what is left out stays. */
export function setPersona(journey: Journey, { persona: id, fields }: CommandOf<'set-persona'>): Outcome {
  if (!hasPersona(journey, id)) return notThere('persona', id)
  const personas = changedEach(journey.personas, (persona) => (persona.id === id ? changed(persona, fields) : persona))
  return ok(changed(journey, { personas }))
}

/** Takes a persona away with its feelings, future levels and ballots; what it said stays, with no name under it. */
export function removePersona(journey: Journey, { persona: id }: CommandOf<'remove-persona'>): Outcome {
  if (!hasPersona(journey, id)) return notThere('persona', id)
  const unfelt = eachTouchpoint(journey, (touchpoint) =>
    changed(touchpoint, {
      feelings: without(touchpoint.feelings, id),
      future: changed(touchpoint.future, { perceived: without(touchpoint.future.perceived, id) }),
    }),
  )
  return ok({
    ...unfelt,
    personas: journey.personas.filter((persona) => persona.id !== id),
    voices: changedEach(journey.voices, (voice) => (voice.persona === id ? { ...voice, persona: null } : voice)),
    ballots: keptOf(journey.ballots, (ballot) => ballot.persona !== id),
  })
}

function hasPersona(journey: Journey, id: string): boolean {
  return journey.personas.some((persona) => persona.id === id)
}
