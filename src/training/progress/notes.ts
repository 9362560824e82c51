import { ok, type Result, refuse } from '~/foundation/result.ts'
import { entryOf, isObject, sameText } from './objects.ts'
import { jsonOf } from './read.ts'
import type { Entries, Instant, ProgressProblem } from './schema.ts'

/** What one person wrote under one lesson or exercise. */
export interface Note {
  readonly text: string
  readonly at: Instant
}

/** The notes under one lesson or exercise, by person. */
export type Notes = Entries<Note>

/** The notes that a kept text holds, or that it is damaged. Never throws. */
export function readNotes(text: string): Result<Notes, ProgressProblem> {
  const value = jsonOf(text)
  if (!isObject(value)) return refuse({ code: 'damaged', what: 'the text' })
  const notes: [string, Note][] = []
  for (const [person, note] of Object.entries(value)) {
    if (!isObject(note)) return refuse({ code: 'damaged', what: person })
    const { text: words, at } = note
    if (typeof words !== 'string' || typeof at !== 'string') return refuse({ code: 'damaged', what: person })
    notes.push([person, { ...note, text: words, at }])
  }
  return ok(Object.fromEntries(notes))
}

/** The text that is kept. */
export function writeNotes(notes: Notes): string {
  return `${JSON.stringify(notes, null, 2)}\n`
}

/** What somebody wrote here; nothing for somebody who did not. */
export function noteOf(notes: Notes, person: string): string {
  return entryOf(notes, person)?.text ?? ''
}

/** The notes with somebody's words in them. */
export function withNote(notes: Notes, person: string, { text, at }: Note): Notes {
  return { ...notes, [person]: { ...entryOf(notes, person), text, at } }
}

/** The notes without somebody's words in them. */
export function withoutNote(notes: Notes, person: string): Notes {
  return Object.fromEntries(Object.entries(notes).filter(([id]) => id !== person))
}

/** Two records of the same notes as one: of each person's the later. */
export function mergeNotes(one: Notes, other: Notes): Notes {
  const merged = Object.entries(other).map(([person, note]) => {
    const before = entryOf(one, person)
    return [person, before !== undefined && isLater(before, note) ? before : note] as const
  })
  return { ...one, ...Object.fromEntries(merged) }
}

function isLater(one: Note, other: Note): boolean {
  return one.at === other.at ? sameText(one) >= sameText(other) : one.at > other.at
}
