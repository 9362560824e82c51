import { ok, type Result, refuse } from '~/foundation/result.ts'
import { LIMITS } from '../vocabulary.ts'
import { excess, type ReadProblem } from './problem.ts'

/** The text of a file, without a byte-order mark, unless it is too big or no UTF-8. */
export function textOf(input: string | Uint8Array): Result<string, ReadProblem> {
  const count = typeof input === 'string' ? bytesOf(input) : input.length
  if (count > LIMITS.fileBytes) return refuse(excess('fileBytes', count))
  if (typeof input === 'string') return ok(input.startsWith('\ufeff') ? input.slice(1) : input)
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(input))
  } catch {
    return refuse({ code: 'not-json' })
  }
}

/** The value of a JSON text. Some browsers refuse one that is nested very deep. */
export function parseJson(text: string): Result<unknown, ReadProblem> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return refuse({ code: 'not-json' })
  }
}

/** Each UTF-16 unit is three bytes of UTF-8 at most, so a short text need not be counted. */
function bytesOf(text: string): number {
  return text.length * 3 > LIMITS.fileBytes ? new TextEncoder().encode(text).length : text.length
}
