import type { enterEntry } from '~/storage/journal-entries.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { reunited } from '~/training/progress/changes.ts'
import {
  meet,
  type Notes,
  readNotes,
  reunitedNotes,
  withNote,
  writeNotes,
  writesOf,
} from '~/training/progress/notes.ts'
import { entryOf } from '~/training/progress/objects.ts'
import { readProgress } from '~/training/progress/read.ts'
import type { Progress } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import type { KeptNote } from './overwritten-notes.ts'
import type { Entries } from './recover-learning.ts'

/** Puts into the journal what the shelf has no room for, beside what is there, by the rule J21. */
export interface Ahead {
  progress(progress: Progress): Promise<void>
  /** A note, and the notes that it would have been written with. */
  note(note: KeptNote, notes: Notes): Promise<void>
}

export function keepAhead(entriesOf: Entries, enter: typeof enterEntry): Ahead {
  /** The words that were entered here last of each note, where no others stand with them. */
  const last = new Map<string, string>()
  const textOf = async (key: string) => {
    const entries = await entriesOf(key)
    return (entries.ok && entries.value.get(key)?.text) || ''
  }
  return {
    async progress(progress) {
      const there = readProgress(await textOf(PROGRESS))
      const all = (there.ok && reunited(progress, there.value)) || progress
      await enter(PROGRESS, { text: writeProgress(all), writes: 0 })
    },
    async note({ key, person, base, text }, notes) {
      const there = readNotes(await textOf(key))
      const others = there.ok ? there.value : {}
      const [own, known] = [entryOf(notes, person), entryOf(others, person)]
      // The shelf may have had room meanwhile, and the journal have what was kept there.
      const isMine = known && known.text === last.get(key)
      const whole = known ? meet({ base: isMine ? known.text : base, mine: text, theirs: known.text }) : text
      if (whole === text) last.set(key, text)
      else last.delete(key)
      const all = { ...notes, ...reunitedNotes(notes, others) }
      const isOwn = own && whole === text && writesOf(own) > writesOf(known)
      const next = isOwn ? { ...all, [person]: own } : withNote(all, person, { text: whole, at: own?.at ?? '' })
      await enter(key, { text: writeNotes(next), writes: 0 })
    },
  }
}
