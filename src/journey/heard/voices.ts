import { ok, refuse } from '~/foundation/result.ts'
import { changed, changedEach } from '../apply/changed.ts'
import { noEntry, notThere, type Outcome, unless } from '../apply/refusals.ts'
import type { CommandOf, VoiceField } from '../commands.ts'
import { isDay } from '../day.ts'
import type { Journey, Voice } from '../schema.ts'
import { findTouchpoint } from '../select.ts'

/** Adds the words of a customer on a touchpoint, of which nothing but the day and whose they are is known. */
export function addVoice(journey: Journey, { id, touchpoint, persona, date }: CommandOf<'add-voice'>): Outcome {
  if (!findTouchpoint(journey, touchpoint)) return notThere('touchpoint', touchpoint)
  const empty = { source: null, quote: '', recommend: null, expected: null, perceived: null }
  return (
    strangerIn(journey, persona) ??
    noDay(date) ??
    unless(noEntry(journey, 'voices', id), () => ({
      ...journey,
      voices: [...journey.voices, { id, touchpoint, persona, date, ...empty }],
    }))
  )
}

/** Sets one field. Only a persona of the map can be newly named; a day must be one of the calendar. */
export function setVoice(journey: Journey, command: CommandOf<'set-voice'>): Outcome {
  const { voice: id, field, value } = command
  const voice = journey.voices.find((each) => each.id === id)
  if (!voice) return notThere('voice', id)
  const set = (each: Voice) => (each === voice ? changed(each, { [field]: value }) : each)
  return misfit(journey, voice, command) ?? ok(changed(journey, { voices: changedEach(journey.voices, set) }))
}

/** Takes the words of a customer away. */
export function removeVoice(journey: Journey, { voice: id }: CommandOf<'remove-voice'>): Outcome {
  const voices = journey.voices.filter((voice) => voice.id !== id)
  return voices.length === journey.voices.length ? notThere('voice', id) : ok({ ...journey, voices })
}

/** The refusal for a persona that the map does not have. */
export function strangerIn(journey: Journey, persona: string | null): Outcome | null {
  if (persona === null || journey.personas.some(({ id }) => id === persona)) return null
  return notThere('persona', persona)
}

/** Why a field cannot take a value that it did not have before, or null. */
function misfit(journey: Journey, voice: Voice, { field, value }: VoiceField): Outcome | null {
  if (value === voice[field]) return null
  if (field === 'persona') return strangerIn(journey, value)
  return field === 'date' ? noDay(value) : null
}

function noDay(date: string): Outcome | null {
  return date === '' || isDay(date) ? null : refuse({ code: 'not-a-day', value: date })
}
