import { NOTES } from '~/storage/keys.ts'
import {
  answerExercise,
  beginLesson as begin,
  type Ended,
  endPlay as end,
  finishLesson as finish,
  keepRun as keep,
  type Running,
  undoFinish,
} from '~/training/progress/commands.ts'
import { noteOf, readNotes, withNote, writeNotes } from '~/training/progress/notes.ts'
import type { Person } from '~/training/progress/schema.ts'
import { type Keeping, keepProgress } from './kept-progress.ts'
import { readKept } from './read-kept.ts'
import type { ReadOnly } from './read-only.ts'
import { browserPorts, type Ports } from './wiring.ts'

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

/** The learning on a shelf; the browser's own unless another is given. */
export function createLearning(ports: Ports = browserPorts): Learning {
  const { shelf, now } = ports
  const { person, progress, keeping, refresh, change, tell } = keepProgress(ports)

  return {
    progress,
    keeping,
    refresh,
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
