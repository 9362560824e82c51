import type { NewId } from '~/foundation/ports.ts'
import { createEmptyJourney, type EmptyJourneyWords } from './create.ts'
import { createTouchpoint } from './create-touchpoint.ts'
import type { Journey, Touchpoint } from './schema.ts'
import { personasOf } from './select.ts'
import { type Kind, type Level, LIMITS } from './vocabulary.ts'

/** A moment that somebody listed or rated outside of a map. */
export interface Moment {
  readonly title: string
  readonly kind: Kind
  readonly keyMoment: boolean
  /** Who looks after it, in the words of whoever listed it; "" for nobody. */
  readonly owner: string
  /** Levels −2…+2; null is "not known". */
  readonly expected: Level | null
  readonly perceived: Level | null
}

/**
 * A new map with these moments in their order, all of them guesses. An owner is known by name or id; one the map does not know yet is
 * added, as long as there is room; what is more than a map may hold is left out.
 */
export function createFromMoments(options: {
  readonly id: string
  readonly now: string
  readonly newId: NewId
  readonly words: EmptyJourneyWords
  readonly moments: readonly Moment[]
}): Journey {
  const { newId, moments } = options
  const empty = createEmptyJourney(options)
  const persona = personasOf(empty)[0].id
  const owners = [...empty.owners]
  const ownerOf = (name: string): string | null => {
    const wanted = name.trim().slice(0, LIMITS.text)
    if (wanted === '') return null
    const known = owners.find(({ id, name }) => [id, name.toLowerCase()].includes(wanted.toLowerCase()))
    if (known) return known.id
    if (owners.length >= LIMITS.owners) return null
    const added = { id: newId(), name: wanted }
    owners.push(added)
    return added.id
  }
  const touchpoints = moments.slice(0, LIMITS.touchpoints).map(
    ({ title, kind, keyMoment, owner, expected, perceived }): Touchpoint => ({
      ...createTouchpoint(newId(), title.trim().slice(0, LIMITS.text)),
      kind,
      keyMoment,
      owner: ownerOf(owner),
      feelings:
        expected === null && perceived === null
          ? {}
          : { [persona]: { expected, expectedWhy: '', perceived, perceivedWhy: '' } },
    }),
  )
  return { ...empty, owners, stages: empty.stages.map((stage) => ({ ...stage, touchpoints })) }
}
