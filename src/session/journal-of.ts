import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { lookInJournal } from '~/storage/journal.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { MAP } from '~/storage/keys.ts'
import type { JournalKeeper } from './journal.ts'
import type { Ports } from './wiring.ts'

/** What the journal has under a name, unchecked. */
export type Look = typeof lookInJournal

/**
 * The journal of one open map: every edit is in it within a moment, for the shelf reaches the disk seconds late. What
 * it is kept with is fetched with the first edit.
 */
export function journalOf(id: string, ports: Ports, look: Look = lookInJournal) {
  let keeper: JournalKeeper | null = null
  return {
    /**
     * Brings the last edit back that the shelf did not get: true where the shelf has it now, the map itself where it
     * does not fit there, else null. Where what brings it back cannot be fetched it stays in the journal.
     */
    async recover(): Promise<true | Journey | null> {
      const entry = await look(MAP + id)
      const kept = ports.shelf.read(MAP + id)
      if (!entry || (kept.ok && kept.value === entry.text)) return null
      return import('./recover.ts').then(({ bringBack }) => bringBack(ports, id, entry)).catch(() => null)
    },
    /** Something was edited; `present` says what stands at the moment it is entered. */
    edited(present: () => JournalEntry) {
      if (keeper) keeper.edited()
      else
        import('./journal.ts')
          .then(({ keepJournal }) => {
            keeper ??= keepJournal(MAP + id, present)
            keeper.enter()
          })
          // What cannot be fetched costs the journal of this edit; the shelf gets it all the same.
          .catch(() => {})
    },
    /** The shelf was written, or could not be. */
    written: () => keeper?.enter(),
    stop: () => keeper?.stop(),
  }
}

/** What a map says as a text, worked out once for journal and shelf. */
export function latestText(): (map: Journey) => string {
  let latest: Journey
  let text: string
  return (map) => {
    if (latest !== map) text = writeJourney(map)
    latest = map
    return text
  }
}
