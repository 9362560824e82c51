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

/** The same for all names that begin so. */
export function lookAlongJournal(beginning: string): Promise<ReadonlyMap<string, unknown>> {
  return look<ReadonlyMap<string, unknown>>(new Map(), (store, answer) => {
    const all = IDBKeyRange.bound(beginning, `${beginning}\uffff`)
    const [keys, values] = [store.getAllKeys(all), store.getAll(all)]
    // Answered in the order they were asked.
    values.onsuccess = () => answer(new Map(keys.result.map((key, at) => [String(key), values.result[at]])))
  })
}

function look<Found>(
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
