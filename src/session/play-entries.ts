import { enterEntries } from '~/storage/journal-entries.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { afterPicture } from './journal.ts'

type Named = readonly (readonly [key: string, entry: JournalEntry])[]

/** Writes entries of plays to the journal. */
export interface EntriesKeeper {
  /** Enters what stands then, right after the next picture. */
  edited(present: () => Named): void
  /** Enters at once, all of it or nothing, and is done once the disk has it or cannot have it. */
  enter(entries: Named): Promise<void>
}

/**
 * Keeps the journal's entries of plays in step with what is written. One writing is on its way at a time; whatever comes
 * meanwhile follows it as one, so the last of every play always gets there, and what belongs together arrives together.
 */
export function keepEntries(enterAll: typeof enterEntries = enterEntries): EntriesKeeper {
  let waiting = new Map<string, JournalEntry>()
  let underWay: Promise<void> | null = null
  let latest: () => Named = () => []

  const send = async () => {
    while (waiting.size > 0) {
      const now = [...waiting]
      waiting = new Map()
      // Where the browser keeps no journal nothing is said: the shelf is what a person is told about.
      await enterAll(now)
    }
    underWay = null
  }
  const enter = (entries: Named) => {
    for (const [key, entry] of entries) waiting.set(key, entry)
    underWay ??= send()
    return underWay
  }
  const soon = afterPicture(() => void enter(latest()))
  return {
    edited(present) {
      latest = present
      soon.ask()
    },
    enter,
  }
}
