import type { Day } from './day.ts'
import type { Recommend, VoiceSource, Voter } from './heard/vocabulary.ts'
import type { Touchpoint } from './schema.ts'
import type { Change, Channel, Driver, Effort, Evidence, Kano, Kind, Level, Pillar, Status } from './vocabulary.ts'

/** Where a touchpoint goes: behind `after` in `stage`, or first in it when `after` is null. */
export interface Place {
  readonly stage: string
  readonly after: string | null
}

/** The fields of a touchpoint that are set one at a time, with what each takes. Levels and their reasons have commands of their own. */
export interface TouchpointFields {
  readonly title: string
  readonly kind: Kind
  readonly channel: Channel | null
  /** ISO 8601 duration in weeks, days, hours, minutes, or null. */
  readonly lasts: string | null
  readonly does: string
  readonly thinks: string
  readonly backstage: string
  readonly owner: string | null
  readonly support: readonly string[]
  readonly keyMoment: boolean
  readonly driver: Driver | null
  readonly kano: Kano | null
  readonly evidence: Evidence
  readonly friction: string
}

/** One field with its value, so that the two cannot be mixed up. */
export type TouchpointField = {
  readonly [Name in keyof TouchpointFields]: { readonly field: Name; readonly value: TouchpointFields[Name] }
}[keyof TouchpointFields]

/** The fields of an action that are set one at a time, with what each takes. */
export interface ActionFields {
  readonly touchpoint: string | null
  readonly text: string
  readonly owner: string | null
  readonly effort: Effort | null
  readonly due: Day | null
  readonly status: Status
  readonly measure: string
  readonly pillar: Pillar | null
}

/** One field of an action with its value. */
export type ActionField = {
  readonly [Name in keyof ActionFields]: { readonly field: Name; readonly value: ActionFields[Name] }
}[keyof ActionFields]

/** The fields of a customer's words that are set one at a time, with what each takes. */
export interface VoiceFields {
  readonly persona: string | null
  /** Empty where nobody knows. */
  readonly date: Day | ''
  readonly source: VoiceSource | null
  readonly quote: string
  readonly recommend: Recommend | null
  readonly expected: Level | null
  readonly perceived: Level | null
}

/** One field of a customer's words with its value. */
export type VoiceField = {
  readonly [Name in keyof VoiceFields]: { readonly field: Name; readonly value: VoiceFields[Name] }
}[keyof VoiceFields]

/** The two sides of a feeling. */
export type Side = 'expected' | 'perceived'

/** Every change a map can go through. Ids of new things are brought along by whoever asks. */
export type JourneyCommand =
  | { readonly type: 'rename-journey'; readonly title: string }
  | {
      readonly type: 'set-scope'
      readonly trade?: string
      readonly startsWhen?: string
      readonly endsWhen?: string
    }
  | {
      readonly type: 'add-touchpoint'
      readonly id: string
      readonly title: string
      readonly place: Place
      /** A touchpoint of which the new one says everything but the id and the title. */
      readonly like?: Touchpoint
    }
  | ({ readonly type: 'set-touchpoint'; readonly touchpoint: string } & TouchpointField)
  | { readonly type: 'move-touchpoint'; readonly touchpoint: string; readonly place: Place }
  | { readonly type: 'shift-touchpoint'; readonly touchpoint: string; readonly by: -1 | 1 }
  | { readonly type: 'duplicate-touchpoint'; readonly touchpoint: string; readonly id: string }
  | { readonly type: 'remove-touchpoint'; readonly touchpoint: string }
  | {
      readonly type: 'rate'
      readonly touchpoint: string
      readonly persona: string
      readonly side: Side
      /** null is "Not known". */
      readonly level: Level | null
    }
  | {
      readonly type: 'explain-rating'
      readonly touchpoint: string
      readonly persona: string
      readonly side: Side
      readonly why: string
    }
  | {
      readonly type: 'set-future'
      readonly touchpoint: string
      /** What becomes of it; null is "not decided". */
      readonly change?: Change | null
      readonly note?: string
    }
  | {
      readonly type: 'rate-future'
      readonly touchpoint: string
      readonly persona: string
      /** null takes it back: the future is as today again. */
      readonly level: Level | null
    }
  | { readonly type: 'add-stage'; readonly id: string; readonly title: string; readonly after: string | null }
  | { readonly type: 'set-stage'; readonly stage: string; readonly title?: string; readonly goal?: string }
  | { readonly type: 'shift-stage'; readonly stage: string; readonly by: -1 | 1 }
  | { readonly type: 'remove-stage'; readonly stage: string }
  | { readonly type: 'add-owner'; readonly id: string; readonly name: string }
  | { readonly type: 'rename-owner'; readonly owner: string; readonly name: string }
  | { readonly type: 'remove-owner'; readonly owner: string }
  | { readonly type: 'add-persona'; readonly id: string; readonly name: string }
  | { readonly type: 'set-persona'; readonly persona: string; readonly fields: PersonaFields }
  | { readonly type: 'remove-persona'; readonly persona: string }
  | { readonly type: 'add-action'; readonly id: string; readonly text: string; readonly touchpoint: string | null }
  | ({ readonly type: 'set-action'; readonly action: string } & ActionField)
  | {
      readonly type: 'move-action'
      readonly action: string
      readonly status: Status
      /** The action it goes behind; null is in front of all the others of the status. */
      readonly after: string | null
    }
  | { readonly type: 'put-action-first'; readonly action: string }
  | { readonly type: 'duplicate-action'; readonly action: string; readonly id: string }
  | { readonly type: 'remove-action'; readonly action: string }
  /** All of them one after the other, as one change, or none. */
  | { readonly type: 'several'; readonly commands: readonly JourneyCommand[] }

/** Every change to what customers said and to who rated what; those who ask bring along what carries them out. */
export type HeardCommand =
  | {
      readonly type: 'add-voice'
      readonly id: string
      readonly touchpoint: string
      readonly persona: string | null
      readonly date: Day
    }
  | ({ readonly type: 'set-voice'; readonly voice: string } & VoiceField)
  | { readonly type: 'remove-voice'; readonly voice: string }
  | {
      readonly type: 'add-ballot'
      readonly id: string
      readonly by: Voter
      readonly persona: string | null
      /** When it was given, as it is written in the file. */
      readonly at: string
      readonly ratings: readonly Rating[]
    }
  | { readonly type: 'remove-ballot'; readonly ballot: string }

/** What somebody thinks of one touchpoint; null is "I do not know". */
export interface Rating {
  readonly touchpoint: string
  readonly expected: Level | null
  readonly perceived: Level | null
}

/** The command of that name. */
export type CommandOf<Type extends (JourneyCommand | HeardCommand)['type']> = Extract<
  JourneyCommand | HeardCommand,
  { readonly type: Type }
>

/** What can be said of a persona; what is left out stays as it is. */
export interface PersonaFields {
  readonly name?: string
  readonly who?: string
  readonly situation?: string
  readonly job?: string
  readonly worries?: readonly string[]
  readonly wants?: readonly string[]
  readonly contact?: string
}

/** Why a command was not carried out; nothing has changed. `limit` is a key of LIMITS. */
export type Refusal =
  | {
      readonly code: 'not-there'
      readonly what: 'touchpoint' | 'stage' | 'owner' | 'persona' | 'action' | 'voice' | 'ballot'
      readonly id: string
    }
  | { readonly code: 'id-taken'; readonly id: string }
  | {
      readonly code: 'too-big'
      readonly limit: 'stages' | 'touchpoints' | 'owners' | 'personas' | 'voices' | 'ballots' | 'text' | 'fileBytes'
    }
  | { readonly code: 'not-a-duration'; readonly value: string }
  | { readonly code: 'not-a-day'; readonly value: string }
  | { readonly code: 'no-room'; readonly what: 'first' | 'last' }
  | { readonly code: 'last-stage' }
