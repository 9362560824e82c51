import type { Journey } from './schema.ts'
import { personasOf } from './select.ts'
import { FORMAT, LIMITS, VERSION } from './vocabulary.ts'

/** The words a new map begins with, in the language of its maker. */
export interface EmptyJourneyWords {
  readonly title: string
  readonly language: string
  readonly stage: string
  readonly customer: string
  readonly owners: readonly { readonly id: string; readonly name: string }[]
}

/** A map with one empty stage, the customer, and the usual owners. `now` is ISO 8601. */
export function createEmptyJourney(options: {
  readonly id: string
  readonly now: string
  readonly words: EmptyJourneyWords
}): Journey {
  const { id, now, words } = options
  const unpeopled: Journey = {
    format: FORMAT,
    version: VERSION,
    id,
    title: words.title,
    language: words.language,
    trade: '',
    createdAt: now,
    updatedAt: now,
    scope: { startsWhen: '', endsWhen: '' },
    owners: words.owners,
    personas: [],
    stages: [{ id: 'stage-1', title: words.stage, goal: '', touchpoints: [] }],
    actions: [],
    voices: [],
    ballots: [],
  }
  return { ...unpeopled, personas: [{ ...personasOf(unpeopled)[0], name: words.customer }] }
}

/** A map of one's own, made from a template: a new id, new dates, without the template's notes. */
export function createFromTemplate(template: Journey, fresh: { readonly id: string; readonly now: string }): Journey {
  const { template: _notes, ...map } = template
  return renewed(map, fresh)
}

/** The same map once more under another id and title. */
export function copyJourney(
  journey: Journey,
  fresh: { readonly id: string; readonly now: string; readonly title: string },
): Journey {
  return { ...renewed(journey, fresh), title: fresh.title.slice(0, LIMITS.text) }
}

function renewed(map: Journey, { id, now }: { readonly id: string; readonly now: string }): Journey {
  return { ...map, id, createdAt: now, updatedAt: now }
}
