import { ok, type Result } from '~/foundation/result.ts'
import type { Journey } from '~/journey/schema.ts'
import { carriedMap } from '~/storage/carried.ts'
import { type MapProblem, readMap } from '~/storage/maps.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** A kept map as it is now, to look at and not to change; other tabs may go on working on it. */
export function readKeptMap(id: string, ports: Ports = browserPorts): Result<Journey, MapProblem> {
  const found = carriedMap(id, ports.now) ?? readMap(ports.shelf, id, ports.now)
  if (!('ok' in found)) return ok(found.journey)
  return found.ok ? ok(found.value.journey) : found
}
