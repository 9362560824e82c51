import { ok, type Result, refuse } from '~/foundation/result.ts'
import { setAside } from '~/storage/quarantine.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import type { ProgressProblem } from '~/training/progress/schema.ts'
import type { Ports } from './wiring.ts'

/** Why something on the shelf cannot be read or written. */
export interface KeepProblem {
  readonly code: StorageProblem['code'] | 'made-by-newer-version'
}

/**
 * What the shelf holds under a name, or `nothing` where there is none. Damaged text goes to quarantine; what of it
 * can still be read takes its place, else it counts as nothing; where it cannot go there, or comes from a newer version, it is left alone and nothing may be written over it.
 */
export function readKept<Value>(
  { shelf, now }: Ports,
  key: string,
  read: (text: string) => Result<Value, ProgressProblem>,
  nothing: Value,
): Result<Value, KeepProblem> {
  const found = shelf.read(key)
  if (!found.ok) return found
  if (found.value === null) return ok(nothing)
  const value = read(found.value)
  if (value.ok) return value
  if (value.problem.code === 'made-by-newer-version') return refuse({ code: value.problem.code })
  const aside = setAside(shelf, key, found.value, now)
  if (!aside.ok) return aside
  const { rest } = value.problem
  const mended = rest === undefined ? null : read(rest)
  if (rest === undefined || !mended?.ok) return ok(nothing)
  const written = shelf.write(key, rest)
  return written.ok ? mended : written
}
