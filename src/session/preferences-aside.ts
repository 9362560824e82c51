import { PREFS } from '~/storage/keys.ts'
import { localShelf } from '~/storage/local-shelf.ts'
import { setAside } from '~/storage/quarantine.ts'

/** Moves preferences that cannot be read to quarantine; false where that cannot be done, and they stand where they stood. */
export function preferencesAside(storage: () => Storage, text: string): boolean {
  return setAside(localShelf(storage), PREFS, text, () => new Date().toISOString()).ok
}
