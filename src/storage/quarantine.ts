import type { Now } from '~/foundation/ports.ts'
import { ok, type Result } from '~/foundation/result.ts'
import { QUARANTINE } from './keys.ts'
import type { Shelf, StorageProblem } from './shelf.ts'

/**
 * Moves an unreadable text to quarantine: copied unchanged, read back, then taken away from where it stood.
 * Where the copy cannot be made the text stays where it is. Gives the copy's name.
 */
export function setAside(shelf: Shelf, key: string, text: string, now: Now): Result<string, StorageProblem> {
  const taken = shelf.keys()
  if (!taken.ok) return taken
  const copy = freeName(taken.value, QUARANTINE + now())
  const kept = shelf.write(copy, text)
  if (!kept.ok) return kept
  const removed = shelf.remove(key)
  return removed.ok ? ok(copy) : removed
}

function freeName(taken: readonly string[], wanted: string): string {
  let name = wanted
  for (let turn = 2; taken.includes(name); turn += 1) name = `${wanted}-${turn}`
  return name
}
