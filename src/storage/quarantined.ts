import { QUARANTINE } from './keys.ts'
import type { Shelf } from './shelf.ts'

/** A text that could not be read, kept unchanged under `key`. */
export interface SetAside {
  readonly key: string
  /** When it was set aside, as its name tells. */
  readonly at: string
  readonly text: string
}

/** Everything in quarantine, oldest first. */
export function listSetAside(shelf: Shelf): readonly SetAside[] {
  const keys = shelf.keys()
  if (!keys.ok) return []
  return keys.value
    .filter((key) => key.startsWith(QUARANTINE))
    .flatMap((key) => {
      const found = shelf.read(key)
      return found.ok && found.value !== null ? [{ key, at: key.slice(QUARANTINE.length), text: found.value }] : []
    })
}
