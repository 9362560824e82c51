import { pressedAt } from './lesson-entry.ts'
import { entryOf } from './objects.ts'
import type { ExerciseEntry, Instant, LessonEntry, Person, PlayEntry, Progress, Run } from './schema.ts'
import { triesOf } from './tries.ts'

/** Who learns, and when. */
export interface Moment {
  readonly person: string
  readonly now: Instant
}

const NOBODY: Person = { name: null, lessons: {}, exercises: {}, plays: {}, cards: {} }

/** What somebody has learned; nothing for somebody new. */
export function personOf(progress: Progress, person: string): Person {
  return entryOf(progress.people, person) ?? NOBODY
}

/** The lesson is open in front of somebody. One that was done stays done, here and where it is merged with another device. */
export function beginLesson(progress: Progress, moment: Moment, lesson: string): Progress {
  return withLesson(progress, moment, lesson, (before) => {
    const pressed = before && pressedAt(before)
    return { done: before?.done ?? false, ...(pressed && { pressed }) }
  })
}

/** "Done" under a lesson. */
export function finishLesson(progress: Progress, moment: Moment, lesson: string): Progress {
  return withLesson(progress, moment, lesson, () => ({ done: true }))
}

/** "Not done yet" after all. */
export function undoFinish(progress: Progress, moment: Moment, lesson: string): Progress {
  return withLesson(progress, moment, lesson, () => ({ done: false, pressed: moment.now }))
}

/** Keeps what somebody answered; null takes the answer back. */
export function answerExercise(progress: Progress, moment: Moment, exercise: string, answer: unknown): Progress {
  return changing(progress, moment.person, (person) => {
    const entry: ExerciseEntry = { ...entryOf(person.exercises, exercise), at: moment.now, answer }
    return { ...person, exercises: { ...person.exercises, [exercise]: entry } }
  })
}

/** Gives somebody a name; what they learned stays with them. */
export function namePerson(progress: Progress, { person, now }: Moment, name: string): Progress {
  return changing(progress, person, (before) => ({ ...before, name, named: now }))
}

/** Takes somebody away with all they learned, for good. */
export function withoutPerson(progress: Progress, person: string): Progress {
  const others = Object.entries(progress.people).filter(([id]) => id !== person)
  return { ...progress, people: Object.fromEntries(others), erased: (progress.erased ?? 0) + 1 }
}

/** The progress as it goes to the shelf once more. */
export function counted(progress: Progress): Progress {
  return { ...progress, writes: (progress.writes ?? 0) + 1 }
}

/** A rehearsal as it stands. `seed` sets the order of its choices. */
export interface Running {
  readonly run: Run
  readonly seed: string
}

/** Keeps a rehearsal that goes on, from "Start" to the line before its ending. */
export function keepRun(progress: Progress, moment: Moment, play: string, { run, seed }: Running): Progress {
  return withPlay(progress, moment, play, (before) => ({ best: before?.best ?? null, run, ended: false, seed }))
}

/** A rehearsal that has reached an ending; `endings` are the names of all of them, best first. */
export interface Ended extends Running {
  readonly ending: string
  readonly endings: readonly string[]
  /** It was reached before and is only shown once more. */
  readonly again?: boolean
}

/** Keeps an ending, and keeps it as the best so far unless a better one was reached before. */
export function endPlay(progress: Progress, moment: Moment, play: string, ended: Ended): Progress {
  const { run, seed, ending, endings, again = false } = ended
  return withPlay(progress, moment, play, (before) => {
    const rank = endings.indexOf(ending)
    const known = endings.indexOf(before?.best ?? '')
    const better = known >= 0 && known < rank ? { best: endings[known] ?? ending, rank: known } : { best: ending, rank }
    return { ...better, run, ended: true, seed, tries: triesOf(before) + (again ? 0 : 1) }
  })
}

function withLesson(
  progress: Progress,
  { person: id, now }: Moment,
  lesson: string,
  pressing: (before: LessonEntry | undefined) => Omit<LessonEntry, 'at'>,
): Progress {
  return changing(progress, id, (person) => {
    const before = entryOf(person.lessons, lesson)
    const { pressed: _, ...rest } = before ?? {}
    const entry: LessonEntry = { ...rest, at: now, ...pressing(before) }
    return { ...person, lessons: { ...person.lessons, [lesson]: entry } }
  })
}

function withPlay(
  progress: Progress,
  { person: id, now }: Moment,
  play: string,
  change: (before: PlayEntry | undefined) => Omit<PlayEntry, 'at'>,
): Progress {
  return changing(progress, id, (person) => {
    const before = entryOf(person.plays, play)
    const entry: PlayEntry = { ...before, at: now, ...change(before) }
    return { ...person, plays: { ...person.plays, [play]: entry } }
  })
}

function changing(progress: Progress, person: string, change: (before: Person) => Person): Progress {
  return { ...progress, people: { ...progress.people, [person]: change(personOf(progress, person)) } }
}
