import type { Page } from '@playwright/test'
import type { Loose } from './map-file.ts'

/** Everything in the browser's journal, by name; nothing where there is none yet. */
export async function journal(page: Page): Promise<Record<string, string>> {
  const entries = await entriesOf(page, 'journal')
  return Object.fromEntries(entries.map(([key, { text }]) => [String(key), String(text)]))
}

/** Every dated copy of the device, in the order they were made; none where there is no database yet. */
export async function copies(page: Page): Promise<readonly Loose[]> {
  return (await entriesOf(page, 'copies')).map(([, copy]) => copy)
}

/** All that a store of the browser's database keeps. Asking makes no database: a page that is about to finds none. */
function entriesOf(page: Page, store: 'copies' | 'journal'): Promise<readonly (readonly [IDBValidKey, Loose])[]> {
  return page.evaluate(
    (name) =>
      new Promise<[IDBValidKey, Record<string, unknown>][]>((resolve, reject) => {
        const asked = indexedDB.open('doorstep')
        asked.onupgradeneeded = () => asked.transaction?.abort()
        asked.onerror = () => (asked.error?.name === 'AbortError' ? resolve([]) : reject(asked.error))
        asked.onsuccess = () => {
          const entries = asked.result.transaction(name).objectStore(name)
          const [keys, values] = [entries.getAllKeys(), entries.getAll()]
          values.onsuccess = () => resolve(values.result.map((value, at) => [keys.result[at] ?? '', value]))
          values.onerror = () => reject(values.error)
          asked.result.close()
        }
      }),
    store,
  )
}
