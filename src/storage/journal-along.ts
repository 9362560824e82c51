import { look } from './journal.ts'

/** What the journal has under all names of the shelf that begin so, unchecked; none where there is no journal that answers. */
export function lookAlongJournal(beginning: string): Promise<ReadonlyMap<string, unknown>> {
  return look<ReadonlyMap<string, unknown>>(new Map(), (store, answer) => {
    const all = IDBKeyRange.bound(beginning, `${beginning}\uffff`)
    const [keys, values] = [store.getAllKeys(all), store.getAll(all)]
    // Answered in the order they were asked.
    values.onsuccess = () => answer(new Map(keys.result.map((key, at) => [String(key), values.result[at]])))
  })
}
