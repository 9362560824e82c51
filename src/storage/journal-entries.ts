import { ok, type Result } from '~/foundation/result.ts'
import { withDatabase } from './database.ts'
import { type JournalEntry, toEntry } from './journal-entry.ts'
import { NOTES, PROGRESS } from './keys.ts'
import type { StorageProblem } from './shelf.ts'

/** Puts an entry in the place of the one under that name, and is done once the browser says that it is on the disk. */
export function enterEntry(key: string, entry: JournalEntry): Promise<Result<null, StorageProblem>> {
  return withDatabase(async (database) => {
    const change = database.transaction('journal', 'readwrite', { durability: 'strict' })
    await Promise.all([change.store.put(entry, key), change.done])
    return null
  })
}

/** Several at once, all of them or none. */
export function enterEntries(
  entries: readonly (readonly [key: string, entry: JournalEntry])[],
): Promise<Result<null, StorageProblem>> {
  return withDatabase(async (database) => {
    const change = database.transaction('journal', 'readwrite', { durability: 'strict' })
    await Promise.all([...entries.map(([key, entry]) => change.store.put(entry, key)), change.done])
    return null
  })
}

/** Every entry by its name, or those whose names begin so. */
export function listEntries(beginning = ''): Promise<Result<ReadonlyMap<string, JournalEntry>, StorageProblem>> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('journal')
    const all = beginningWith(beginning)
    const [keys, values] = await Promise.all([store.getAllKeys(all), store.getAll(all)])
    const entries = new Map<string, JournalEntry>()
    for (const [at, key] of keys.entries()) {
      const entry = toEntry(values[at])
      if (entry) entries.set(key, entry)
    }
    return entries
  })
}

/** Takes entries away, so that they bring back nothing; all of them where no names are given. No database holds none. */
export async function forgetEntries(keys?: readonly string[]): Promise<Result<null, StorageProblem>> {
  if (typeof indexedDB === 'undefined') return ok(null)
  return withDatabase(async (database) => {
    const change = database.transaction('journal', 'readwrite', { durability: 'strict' })
    const { store } = change
    await Promise.all([...(keys ? keys.map((key) => store.delete(key)) : [store.clear()]), change.done])
    return null
  })
}

/** Takes away what the journal has of anybody's learning, so that it brings nothing back. No database holds none. */
export async function forgetLearning(): Promise<Result<null, StorageProblem>> {
  if (typeof indexedDB === 'undefined') return ok(null)
  return withDatabase(async (database) => {
    const change = database.transaction('journal', 'readwrite', { durability: 'strict' })
    const { store } = change
    await Promise.all([store.delete(PROGRESS), store.delete(beginningWith(NOTES)), change.done])
    return null
  })
}

function beginningWith(beginning: string): IDBKeyRange {
  return IDBKeyRange.bound(beginning, `${beginning}\uffff`)
}
