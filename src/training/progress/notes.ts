import { jsonOf } from '~/foundation/json.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { NOTES_MIGRATIONS, raised } from '../versions.ts'
import { entryOf, isObject, sameText } from './objects.ts'
import type { Entries, Instant, ProgressProblem } from './schema.ts'

/** What a text of notes of another version than the first calls itself. */
const NOTES_FORMAT = 'doorstep-notes'

/** What one person wrote under one lesson or exercise. */
export interface Note {
  readonly text: string
  readonly at: Instant
  /** How often this device has written it; of two notes of one device the one with more is the newer, whatever a clock says. */
  readonly writes?: number
}

/** The notes under one lesson or exercise, by person. */
export type Notes = Entries<Note>

/**
 * The notes that a kept text holds, or why it cannot be used. Those of version 1 stand there by person and nothing else;
 * a text of any other version says its format and its version. Never throws.
 */
export function readNotes(text: string, migrations = NOTES_MIGRATIONS): Result<Notes, ProgressProblem> {
  const kept = jsonOf(text)
  const bare = isObject(kept) && kept['format'] !== NOTES_FORMAT
  const value = bare ? kept : raised(kept, NOTES_FORMAT, 1, migrations)
  if (typeof value === 'number') return refuse({ code: 'made-by-newer-version', version: value })
  if (typeof value === 'string') return refuse({ code: 'damaged', what: value })
  const { format: _, version: __, ...raisedNotes } = value
  const notes: [string, Note][] = []
  for (const [person, note] of Object.entries(bare ? value : raisedNotes)) {
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

/** The notes with somebody's words in them, counted once more than there, or than they were written `already`. */
export function withNote(notes: Notes, person: string, { text, at }: Omit<Note, 'writes'>, already = 0): Notes {
  const before = entryOf(notes, person)
  return { ...notes, [person]: { ...before, text, at, writes: Math.max(writesOf(before), already) + 1 } }
}

/** How often a note was written; an odd mark counts as none. */
export function writesOf(note: Note | undefined): number {
  const writes = note?.writes
  return typeof writes === 'number' && Number.isSafeInteger(writes) && writes > 0 ? writes : 0
}

/** Somebody's words in a place where other words may have come in: what they began from, what they say, and what stands there. */
export interface Meeting {
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/**
 * The words that stand there next. Where nobody else wrote they are mine; else both are kept, mine first and the others
 * below an empty line, unless one holds the other whole.
 */
export function meet({ base, mine, theirs }: Meeting): string {
  if (theirs === base || mine.includes(theirs)) return mine
  if (mine === base || theirs.includes(mine)) return theirs
  // Both are kept already, and only one of them has changed since.
  if (base !== '' && theirs.startsWith(below(base))) return mine + theirs.slice(base.length)
  if (base !== '' && mine.endsWith(below('') + base)) return mine.slice(0, -base.length) + theirs
  return below(mine) + theirs
}

const below = (words: string) => `${words}\n\n`

/**
 * What shelf and journal of one device hold together; null where that is what the shelf holds. Of somebody's words in
 * both those with more writes count, whatever the dates say.
 */
export function reunitedNotes(shelf: Notes, journal: Notes): Notes | null {
  const newer = Object.entries(journal).filter(([person, note]) => {
    const here = entryOf(shelf, person)
    return here === undefined || isNewer(note, here)
  })
  return newer.length > 0 ? { ...shelf, ...Object.fromEntries(newer) } : null
}

function isNewer(note: Note, than: Note): boolean {
  const [writes, others] = [writesOf(note), writesOf(than)]
  return writes === others ? note.text !== than.text && isLater(note, than) : writes > others
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
