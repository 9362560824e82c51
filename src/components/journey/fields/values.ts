import type { Feeling, Stage, Touchpoint } from '~/journey/schema.ts'
import type { ChoiceKey, TextKey } from './columns.ts'

/** A touchpoint with all that its fields show: where it stands, and what the persona shown feels. */
export interface Subject {
  readonly touchpoint: Touchpoint
  readonly stage: Stage
  readonly persona: string
  readonly feeling: Feeling
}

/** What a text field of a touchpoint holds. */
export function textOf({ touchpoint, feeling }: Subject, key: TextKey): string {
  switch (key) {
    case 'expectedWhy':
    case 'perceivedWhy':
      return feeling[key]
    default:
      return touchpoint[key]
  }
}

/** The value a choice of a touchpoint stands at; '' is "not set" and, for a level, "Not known". */
export function choiceOf({ touchpoint, stage, feeling }: Subject, key: ChoiceKey): string {
  switch (key) {
    case 'stage':
      return stage.id
    case 'expected':
    case 'perceived':
      return feeling[key] === null ? '' : String(feeling[key])
    default:
      return touchpoint[key] ?? ''
  }
}
