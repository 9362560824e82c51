import { meet, noteOf, readNotes, withNote, writeNotes, writesOf } from '~/training/progress/notes.ts'
import { entryOf } from '~/training/progress/objects.ts'
import { readKept } from './read-kept.ts'
import type { Ports } from './wiring.ts'

/** A note that was written here: where, by whom, from which words, and what was kept. */
export interface KeptNote {
  readonly key: string
  readonly person: string
  readonly base: string
  readonly text: string
  readonly writes: number
}

/** Looks after the notes written here a moment ago, which another tab may write over that does not know of them. */
export function overwrittenNotes(ports: Ports) {
  const mine = new Map<string, KeptNote>()
  const look = (key: string) => readKept(ports, key, readNotes, {})

  /** Keeps the words from here and those that stand there now; false where that is what stands there. */
  const keepBoth = (note: KeptNote): boolean => {
    const { key, person, base, text } = note
    const kept = look(key)
    if (!kept.ok) return false
    const theirs = noteOf(kept.value, person)
    const both = meet({ base, mine: text, theirs })
    if (both === theirs) return false
    const notes = withNote(kept.value, person, { text: both, at: ports.now() })
    if (!ports.shelf.write(key, writeNotes(notes)).ok) return false
    mine.set(key, { ...note, base: theirs, text: both, writes: writesOf(entryOf(notes, person)) })
    return true
  }

  return {
    wrote(note: KeptNote) {
      // The words it began from are those of the first of several in a row.
      const before = mine.get(note.key)
      mine.set(
        note.key,
        before?.person === note.person && before.text === note.base ? { ...note, base: before.base } : note,
      )
    },
    /** Another tab wrote a note. True where words from here were missing in it, and stand there again. */
    heard(key: string, text: string): boolean {
      const note = mine.get(key)
      const read = readNotes(text)
      if (!note || !read.ok) return false
      const other = entryOf(read.value, note.person)
      // A higher count knows of what was written here.
      if (writesOf(other) > note.writes || other?.text === note.text) return false
      return keepBoth(note)
    },
    /** The journal had other words: those from here join them. */
    reunite(key: string) {
      const note = mine.get(key)
      if (note) keepBoth(note)
    },
    forget: () => mine.clear(),
  }
}
