import type { JournalEntry } from './journal-entry.ts'

/** How long a page waits for its journal, in milliseconds, before it goes on without. */
const PATIENCE = 1500

/**
 * What the journal has under a name of the shelf, unchecked; nothing where there is no database, or none that answers
 * in time. Every first look at a map asks this, so it is done without the library that all else here is done with.
 */
export function lookInJournal(key: string): Promise<Partial<JournalEntry> | null> {
  return new Promise((resolve) => {
    const nothing = () => resolve(null)
    setTimeout(nothing, PATIENCE)
    try {
      const asked = indexedDB.open('doorstep')
      // A look makes no database.
      asked.onupgradeneeded = () => asked.transaction?.abort()
      asked.onerror = nothing
      asked.onsuccess = () => {
        try {
          const found = asked.result.transaction('journal').objectStore('journal').get(key)
          found.onerror = nothing
          found.onsuccess = () => resolve(found.result)
        } catch {
          // Made by a build that knew no journal.
          nothing()
        }
        // Takes effect once the answer is there.
        asked.result.close()
      }
    } catch {
      nothing()
    }
  })
}
