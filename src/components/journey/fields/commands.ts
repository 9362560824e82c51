import type { JourneyCommand } from '~/journey/commands.ts'
import type { Stage } from '~/journey/schema.ts'
import { CHANNELS, DRIVERS, EVIDENCE, KANO, KINDS, LEVELS } from '~/journey/vocabulary.ts'
import type { ChoiceKey, TextKey } from './columns.ts'
import { moveToStage } from './move-to-stage.ts'
import type { Subject } from './values.ts'

/** The command that writes a text field. */
export function textCommand({ touchpoint: { id }, persona }: Subject, key: TextKey, value: string): JourneyCommand {
  switch (key) {
    case 'expectedWhy':
      return { type: 'explain-rating', touchpoint: id, persona, side: 'expected', why: value }
    case 'perceivedWhy':
      return { type: 'explain-rating', touchpoint: id, persona, side: 'perceived', why: value }
    default:
      return { type: 'set-touchpoint', touchpoint: id, field: key, value }
  }
}

/** The command that takes a choice; null where the value is none of those offered. */
export function choiceCommand(
  { touchpoint, persona }: Subject,
  key: ChoiceKey,
  value: string,
  stages: readonly Stage[],
): JourneyCommand | null {
  const id = touchpoint.id
  const set = { type: 'set-touchpoint', touchpoint: id } as const
  switch (key) {
    case 'stage':
      return moveToStage(
        id,
        stages.find((stage) => stage.id === value),
      )
    case 'kind':
      return withKnown(KINDS, value, (kind) => ({ ...set, field: key, value: kind }))
    case 'evidence':
      return withKnown(EVIDENCE, value, (evidence) => ({ ...set, field: key, value: evidence }))
    case 'channel':
      return { ...set, field: key, value: CHANNELS.find((channel) => channel === value) ?? null }
    case 'driver':
      return { ...set, field: key, value: DRIVERS.find((driver) => driver === value) ?? null }
    case 'kano':
      return { ...set, field: key, value: KANO.find((kano) => kano === value) ?? null }
    case 'owner':
      return { ...set, field: key, value: value === '' ? null : value }
    default:
      return {
        type: 'rate',
        touchpoint: id,
        persona,
        side: key,
        level: LEVELS.find((level) => String(level) === value) ?? null,
      }
  }
}

function withKnown<Word extends string>(
  known: readonly Word[],
  value: string,
  make: (word: Word) => JourneyCommand,
): JourneyCommand | null {
  const word = known.find((one) => one === value)
  return word === undefined ? null : make(word)
}
