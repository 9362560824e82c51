import { ok, type Result } from '~/foundation/result.ts'
import { OURS } from './keys.ts'
import type { Shelf, StorageProblem } from './shelf.ts'

/** Everything of ours on a shelf, by its name and unread; the first refusal where any of it cannot be had. */
export function readTexts(shelf: Shelf): Result<ReadonlyMap<string, string>, StorageProblem> {
  const keys = shelf.keys()
  if (!keys.ok) return keys
  const texts = new Map<string, string>()
  for (const key of keys.value.filter((name) => name.startsWith(OURS))) {
    const found = shelf.read(key)
    if (!found.ok) return found
    if (found.value !== null) texts.set(key, found.value)
  }
  return ok(texts)
}
