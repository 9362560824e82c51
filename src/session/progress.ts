import { atom } from 'nanostores'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { NOTES, PROGRESS } from '~/storage/keys.ts'
import { setAside } from '~/storage/quarantine.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import {
  answerExercise,
  beginLesson as begin,
  type Ended,
  endPlay as end,
  finishLesson as finish,
  keepRun as keep,
  type Moment,
  personOf,
  type Running,
  undoFinish,
} from '~/training/progress/commands.ts'
import { noteOf, readNotes, withNote, writeNotes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS, type Person, type Progress, type ProgressProblem } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { learnerOn } from './person.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Whether what was learned last is kept, and if not, why. */
export type Keeping =
  | { readonly state: 'saved' }
  | { readonly state: 'not-saved'; readonly code: StorageProblem['code'] | 'made-by-newer-version' }

type KeepProblem = { readonly code: StorageProblem['code'] | 'made-by-newer-version' }

/** One person's learning on this device, and everything that adds to it. */
export interface Learning {
  readonly progress: ReadOnly<Person>
  readonly keeping: ReadOnly<Keeping>
  /** Looks at the shelf again: another tab may have learned something. */
  refresh(): void
  beginLesson(lesson: string): void
  finishLesson(lesson: string): void
  unfinishLesson(lesson: string): void
  /** Keeps an answer, any JSON; null takes it back. */
  answer(exercise: string, value: unknown): void
  /** What the person wrote under a lesson or exercise; "" for nothing. */
  note(id: string): string
  writeNote(id: string, text: string): void
  keepRun(play: string, running: Running): void
  endPlay(play: string, ended: Ended): void
}

/** The learning on a shelf. Each change starts from what the shelf holds at that moment, so that tabs never undo each other. */
export function createLearning(ports: Ports = browserPorts): Learning {
  const { shelf, now } = ports
  const person = learnerOn(shelf)
  const keeping = atom<Keeping>({ state: 'saved' })
  const found = readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
  // What cannot be kept is still shown until the page goes.
  let unsaved: Progress | null = null
  const progress = atom<Person>(personOf(found.ok ? found.value : NO_PROGRESS, person))

  const tell = (written: Result<unknown, KeepProblem>) =>
    keeping.set(written.ok ? { state: 'saved' } : { state: 'not-saved', code: written.problem.code })

  const change = (step: (before: Progress, moment: Moment) => Progress) => {
    const kept = readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
    const before = unsaved ?? (kept.ok ? kept.value : NO_PROGRESS)
    const after = step(before, { person, now: now() })
    progress.set(personOf(after, person))
    const written = kept.ok ? shelf.write(PROGRESS, writeProgress(after)) : kept
    unsaved = written.ok ? null : after
    tell(written)
  }

  return {
    progress: readOnly(progress),
    keeping: readOnly(keeping),
    refresh() {
      const kept = readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
      if (kept.ok && unsaved === null) progress.set(personOf(kept.value, person))
    },
    beginLesson: (lesson) => change((before, moment) => begin(before, moment, lesson)),
    finishLesson: (lesson) => change((before, moment) => finish(before, moment, lesson)),
    unfinishLesson: (lesson) => change((before, moment) => undoFinish(before, moment, lesson)),
    answer: (exercise, value) => change((before, moment) => answerExercise(before, moment, exercise, value)),
    note(id) {
      const notes = readKept(ports, NOTES + id, readNotes, {})
      return notes.ok ? noteOf(notes.value, person) : ''
    },
    writeNote(id, text) {
      const notes = readKept(ports, NOTES + id, readNotes, {})
      const at = now()
      tell(notes.ok ? shelf.write(NOTES + id, writeNotes(withNote(notes.value, person, { text, at }))) : notes)
    },
    keepRun: (play, running) => change((before, moment) => keep(before, moment, play, running)),
    endPlay: (play, ended) => change((before, moment) => end(before, moment, play, ended)),
  }
}

/**
 * What the shelf holds under a name, or `nothing` where there is none. Damaged text goes to quarantine and counts as
 * nothing; where it cannot go there, or comes from a newer version, it is left alone and nothing may be written over it.
 */
function readKept<Value>(
  { shelf, now }: Ports,
  key: string,
  read: (text: string) => Result<Value, ProgressProblem>,
  nothing: Value,
): Result<Value, KeepProblem> {
  const found = shelf.read(key)
  if (!found.ok) return found
  if (found.value === null) return ok(nothing)
  const value = read(found.value)
  if (value.ok) return value
  if (value.problem.code === 'made-by-newer-version') return refuse({ code: value.problem.code })
  const aside = setAside(shelf, key, found.value, now)
  return aside.ok ? ok(nothing) : aside
}

/** The learning of whoever uses this device. */
export const {
  progress,
  keeping,
  refresh,
  beginLesson,
  finishLesson,
  unfinishLesson,
  answer,
  note,
  writeNote,
  keepRun,
  endPlay,
} = createLearning()
