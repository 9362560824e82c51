import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Shelf, StorageProblem } from './shelf.ts'

/** The browser's own storage as a shelf. `reach` may throw, as `window.localStorage` does where storage is forbidden. */
export function localShelf(reach: () => Storage): Shelf {
  const attempt = <Value>(step: (storage: Storage) => Value): Result<Value, StorageProblem> => {
    try {
      return ok(step(reach()))
    } catch (error) {
      return refuse({ code: isFull(error) ? 'storage-full' : 'storage-blocked' })
    }
  }
  return {
    read: (key) => attempt((storage) => storage.getItem(key)),
    write(key, text) {
      const written = attempt((storage) => {
        storage.setItem(key, text)
        return storage.getItem(key)
      })
      if (!written.ok) return written
      return written.value === text ? ok(text) : refuse({ code: 'storage-blocked' })
    },
    remove: (key) =>
      attempt((storage) => {
        storage.removeItem(key)
        return null
      }),
    keys: () => attempt((storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').sort()),
  }
}

/** Browsers agree on the name of this error, older Firefox has one of its own. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name)
}
