import type { VoiceField } from '~/journey/commands.ts'
import { RECOMMENDS, VOICE_SOURCES } from '~/journey/heard/vocabulary.ts'
import type { Journey, Voice } from '~/journey/schema.ts'
import { LEVELS } from '~/journey/vocabulary.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { laneWords } from '~/words/en/lanes.ts'
import { voiceWords as words } from '~/words/en/voices.ts'

/** The fields of a customer's words that are chosen from a list. */
export const CHOICES = ['source', 'persona', 'expected', 'perceived', 'recommend'] as const
export type VoiceChoice = (typeof CHOICES)[number]

interface Choice {
  readonly value: string
  readonly label: string
}

const levels: readonly Choice[] = LEVELS.toReversed().map((level) => ({
  value: `${level}`,
  label: journeyWords.levels[level],
}))

/** What a field offers; `''` is nothing said. A persona the map does not have stays on offer where the words are its own. */
export function choicesOf(journey: Journey, field: VoiceChoice, { persona }: Voice): readonly Choice[] {
  switch (field) {
    case 'source':
      return [none(words.notSaid), ...VOICE_SOURCES.map((value) => ({ value, label: laneWords.sources[value] }))]
    case 'persona':
      return [none(words.nobody), ...strangers(journey, persona), ...personas(journey)]
    case 'recommend':
      return [none(words.notAsked), ...RECOMMENDS.map((score) => ({ value: `${score}`, label: words.score(score) }))]
    default:
      return [none(words.notSaid), ...levels]
  }
}

/** The field with the value that was chosen; null where it is not on offer. */
export function chosenField(field: VoiceChoice, value: string): VoiceField | null {
  if (field === 'persona') return { field, value: value === '' ? null : value }
  if (value === '') return { field, value: null }
  if (field === 'source') return offered(VOICE_SOURCES, value, (found) => ({ field, value: found }))
  if (field === 'recommend') return offered(RECOMMENDS, value, (found) => ({ field, value: found }))
  return offered(LEVELS, value, (found) => ({ field, value: found }))
}

function offered<Word extends string | number>(
  all: readonly Word[],
  value: string,
  field: (found: Word) => VoiceField,
): VoiceField | null {
  const found = all.find((one) => `${one}` === value)
  return found === undefined ? null : field(found)
}

const none = (label: string): Choice => ({ value: '', label })

function personas({ personas: all }: Journey): readonly Choice[] {
  return all.map(({ id, name }) => ({ value: id, label: name || id }))
}

function strangers(journey: Journey, persona: string | null): readonly Choice[] {
  if (persona === null || journey.personas.some(({ id }) => id === persona)) return []
  return [{ value: persona, label: words.unknownPersona(persona) }]
}

/** Who said it, where, when, how it felt and whether they would recommend us: what is known of it, in one line. */
export function factsOf(journey: Journey, voice: Voice, saidDay: (date: string) => string): string {
  const persona = journey.personas.find(({ id }) => id === voice.persona)
  const word = (level: Voice['expected']) => (level === null ? null : journeyWords.levels[level])
  return words.said(
    [
      voice.source === null ? '' : laneWords.sources[voice.source],
      saidDay(voice.date),
      voice.persona === null ? '' : persona ? persona.name || persona.id : words.unknownPersona(voice.persona),
      voice.recommend === null ? '' : words.recommends(voice.recommend),
      words.felt(word(voice.expected), word(voice.perceived)),
    ].filter((part) => part !== ''),
  )
}
