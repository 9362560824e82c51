import { ok, refuse } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import { isDay } from '../day.ts'
import type { Journey } from '../schema.ts'
import { findTouchpoint } from '../select.ts'
import { changed, changedEach } from './changed.ts'
import { noEntry, notThere, type Outcome, unless } from './refusals.ts'

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
export function setVoice(journey: Journey, { voice: id, field, value }: CommandOf<'set-voice'>): Outcome {
  const voice = journey.voices.find((each) => each.id === id)
  if (!voice) return notThere('voice', id)
  const refusal =
    value === voice[field]
      ? null
      : field === 'persona'
        ? strangerIn(journey, value)
        : field === 'date'
          ? noDay(value)
          : null
  return (
    refusal ??
    ok(
      changed(journey, {
        voices: changedEach(journey.voices, (each) => (each === voice ? changed(each, { [field]: value }) : each)),
      }),
    )
  )
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

function noDay(date: string): Outcome | null {
  return date === '' || isDay(date) ? null : refuse({ code: 'not-a-day', value: date })
}
