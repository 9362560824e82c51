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
import { meet, noteOf, readNotes, withNote, writeNotes, writesOf } from '~/training/progress/notes.ts'
import { entryOf } from '~/training/progress/objects.ts'
import type { Person } from '~/training/progress/schema.ts'
import { type Keeping, keepProgress } from './kept-progress.ts'
import type { KeptNote } from './overwritten-notes.ts'
import { readKept } from './read-kept.ts'
import type { ReadOnly } from './read-only.ts'
import type { Safe } from './safe.ts'
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
  /** Keeps a note. `shown` are the words it was made from; where others stand there by now, both are kept. */
  writeNote(id: string, text: string, shown?: string): void
  keepRun(play: string, running: Running): void
  endPlay(play: string, ended: Ended): void
}

/** The learning on a shelf; the browser's own unless another is given. */
export function createLearning(ports: Ports = browserPorts, given?: Safe): Learning {
  const { shelf, now } = ports
  const { person, progress, keeping, refresh, change, tell, safe } = keepProgress(ports, given)
  /** Where words found no room: what they began from, and how often they were written since. */
  const unkept = new Map<string, Pick<KeptNote, 'base' | 'writes'>>()

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
    writeNote(id, text, shown) {
      const key = NOTES + id
      const notes = readKept(ports, key, readNotes, {})
      if (!notes.ok) return tell(notes)
      const theirs = noteOf(notes.value, person)
      const before = unkept.get(key)
      const base = before?.base ?? shown ?? theirs
      const whole = meet({ base, mine: text, theirs })
      const after = withNote(notes.value, person, { text: whole, at: now() }, before?.writes)
      const written = shelf.write(key, writeNotes(after))
      tell(written)
      const writes = writesOf(entryOf(after, person))
      const note = { key, person, base, text: whole, writes }
      if (written.ok) unkept.delete(key)
      else unkept.set(key, note)
      safe((all) => (written.ok ? all.noted(note, text) : all.unkeptNote(note, after)))
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
