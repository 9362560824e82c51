import { ok, type Result } from '~/foundation/result.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { bringBack, type Erased } from './erase-person.ts'
import { kindOf } from './kind-of.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Takes one text out of quarantine and gives back what brings it back; anything else is left alone. */
export function throwAway(key: string, { shelf }: Pick<Ports, 'shelf'> = browserPorts): Result<Erased, StorageProblem> {
  const found = shelf.read(key)
  if (!found.ok) return found
  if (found.value === null || kindOf(key) !== 'quarantine') return ok(new Map())
  const removed = shelf.remove(key)
  return removed.ok ? ok(new Map([[key, { before: found.value, after: null }]])) : removed
}

/** Brings back what was thrown away. */
export function fetchBack(
  thrown: Erased,
  { shelf }: Pick<Ports, 'shelf'> = browserPorts,
): Result<null, StorageProblem> {
  return bringBack(shelf, thrown)
}
