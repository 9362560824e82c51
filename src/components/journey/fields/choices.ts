import type { Journey } from '~/journey/schema.ts'
import { CHANNELS, DRIVERS, EVIDENCE, KANO, KINDS, LEVELS } from '~/journey/vocabulary.ts'
import { fieldWords } from '~/words/en/fields.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import type { ChoiceKey } from './columns.ts'

/** One thing a select offers. */
export interface Choice {
  readonly value: string
  readonly label: string
}

const named = <Word extends string>(known: readonly Word[], names: Record<Word, string>): readonly Choice[] =>
  known.map((value) => ({ value, label: names[value] }))
const NONE: Choice = { value: '', label: fieldWords.none }

const FIXED = {
  kind: named(KINDS, words.kinds),
  channel: [NONE, ...named(CHANNELS, words.channels)],
  driver: [NONE, ...named(DRIVERS, fieldWords.drivers)],
  kano: [NONE, ...named(KANO, fieldWords.kano)],
  evidence: named(EVIDENCE, fieldWords.evidence),
} as const

/** The levels from Delighted down, with "Not known" last. */
export const LEVEL_CHOICES: readonly Choice[] = [
  ...LEVELS.toReversed().map((level) => ({ value: String(level), label: words.levels[level] })),
  { value: '', label: words.notKnown },
]

/** What a select of a column offers on this map; `current` stays on offer where the map does not know it. */
export function choicesFor(journey: Journey, key: ChoiceKey, current = ''): readonly Choice[] {
  switch (key) {
    case 'stage':
      return journey.stages.map(({ id, title }) => ({ value: id, label: title || words.untitledStage }))
    case 'owner':
      return withUnknown([{ value: '', label: words.noOwner }, ...ownerChoices(journey)], [current])
    case 'expected':
    case 'perceived':
      return LEVEL_CHOICES
    default:
      return FIXED[key]
  }
}

/** Everyone who can own or support a touchpoint, with those the map names but does not know. */
export function supportChoices(journey: Journey, chosen: readonly string[]): readonly Choice[] {
  return withUnknown(ownerChoices(journey), chosen)
}

function ownerChoices(journey: Journey): readonly Choice[] {
  return journey.owners.map(({ id, name }) => ({ value: id, label: name || id }))
}

function withUnknown(choices: readonly Choice[], ids: readonly string[]): readonly Choice[] {
  const unknown = ids.filter((id) => id !== '' && !choices.some(({ value }) => value === id))
  return [...choices, ...[...new Set(unknown)].map((id) => ({ value: id, label: words.unknownOwner(id) }))]
}
