export const PROGRESS_FORMAT = 'doorstep-progress'
export const PROGRESS_VERSION = 1

/** Who learns until somebody gives a name. */
export const ME = 'me'

/** A moment as ISO 8601 text in UTC. */
export type Instant = string

export interface LessonEntry {
  /** When it was last open in front of somebody. */
  readonly at: Instant
  readonly done: boolean
  /** When "Done", or its undo, was pressed. A lesson that is done and does not say was done at `at`; one that is not, never. */
  readonly pressed?: Instant
}

export interface ExerciseEntry {
  readonly at: Instant
  /** What the exercise itself wants to find again; any JSON. */
  readonly answer: unknown
  /** What came of an if-then plan, each time it was asked, oldest first. */
  readonly used?: readonly PlanUse[]
}

/** "Used it?" */
export interface PlanUse {
  readonly at: Instant
  readonly said: string
}

/** One line taken. Null while a poor line waits for "Try again" or "Continue". */
export interface Step {
  readonly scene: string
  /** The choice's place in the file, from 0. */
  readonly place: number
  readonly takenBack: boolean | null
}

/** All there is to know of one rehearsal. */
export type Run = readonly Step[]

export interface PlayEntry {
  readonly at: Instant
  /** The name of the best ending so far. */
  readonly best: string | null
  readonly run: Run
  /** Where `best` stands among the script's endings, 0 being the best. */
  readonly rank?: number
  /** The run has reached its ending. */
  readonly ended?: boolean
  /** Sets the order in which this rehearsal shows its choices. */
  readonly seed?: string
  /** How many talks have reached an ending. */
  readonly tries?: number
}

/** A review card's record; one with a moment alone stands on the first rung. */
export interface CardEntry {
  readonly at: Instant
  /** Its place on the ladder, from 0. */
  readonly rung?: number
  /** The day it comes back, such as `2026-11-25`. */
  readonly due?: string
  /** "Never ask again": it does not come back. */
  readonly known?: boolean
}

export type Entries<Entry> = Readonly<Record<string, Entry>>

/** What one person has learned. */
export interface Person {
  readonly name: string | null
  /** When the name was given. */
  readonly named?: Instant
  readonly lessons: Entries<LessonEntry>
  readonly exercises: Entries<ExerciseEntry>
  readonly plays: Entries<PlayEntry>
  readonly cards: Entries<CardEntry>
}

/** What is kept of everybody's learning on this device. */
export interface Progress {
  readonly format: typeof PROGRESS_FORMAT
  readonly version: typeof PROGRESS_VERSION
  readonly people: Entries<Person>
  /** How often this device has written it; of two texts of one device the one with more is the newer, whatever a clock says. */
  readonly writes?: number
  /** How often somebody was erased on this device: what was kept before that never comes back from beside the shelf. */
  readonly erased?: number
}

/** Why a kept text cannot be used as it is. `what` says in which field, `rest` what of it can still be read, as a text to keep. */
export type ProgressProblem =
  | { readonly code: 'damaged'; readonly what: string; readonly rest?: string }
  | { readonly code: 'made-by-newer-version'; readonly version: number }

/** Nobody has begun. */
export const NO_PROGRESS: Progress = { format: PROGRESS_FORMAT, version: PROGRESS_VERSION, people: {} }
