import type { JournalEntry } from './journal-entry.ts'

/** How long a page waits for its journal, in milliseconds, before it goes on without. */
const PATIENCE = 1500

/**
 * What the journal has under a name of the shelf, unchecked; nothing where there is no database, or none that answers
 * in time. Every first look at a map asks this, so it is done without the library that all else here is done with.
 */
export function lookInJournal(key: string): Promise<Partial<JournalEntry> | null> {
  return look<Partial<JournalEntry> | null>(null, (store, answer) => {
    const found = store.get(key)
    found.onsuccess = () => answer(found.result)
  })
}

/** One look at the journal; `nothing` where there is none that answers in time. */
export function look<Found>(
  nothing: Found,
  read: (store: IDBObjectStore, answer: (found: Found) => void) => void,
): Promise<Found> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(nothing)
    setTimeout(giveUp, PATIENCE)
    try {
      const asked = indexedDB.open('doorstep')
      // A look makes no database.
      asked.onupgradeneeded = () => asked.transaction?.abort()
      asked.onerror = giveUp
      asked.onsuccess = () => {
        try {
          const reading = asked.result.transaction('journal')
          reading.onabort = giveUp
          read(reading.objectStore('journal'), resolve)
        } catch {
          // Made by a build that knew no journal.
          giveUp()
        }
        // Takes effect once the answer is there.
        asked.result.close()
      }
    } catch {
      giveUp()
    }
  })
}
