import type { Page } from '@playwright/test'

/** Everything in the browser's journal, by name; nothing where there is none yet, and asking makes none. */
export function journal(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const asked = indexedDB.open('doorstep')
        asked.onupgradeneeded = () => asked.transaction?.abort()
        asked.onerror = () => resolve({})
        asked.onsuccess = () => {
          const store = asked.result.transaction('journal').objectStore('journal')
          const [keys, values] = [store.getAllKeys(), store.getAll()]
          values.onsuccess = () =>
            resolve(Object.fromEntries(values.result.map(({ text }, at) => [String(keys.result[at]), text])))
          asked.result.close()
        }
      }),
  )
}
