import { ok, type Result, refuse } from '~/foundation/result.ts'
import { excess, type ReadProblem } from '~/journey/format/problem.ts'
import { LIMITS } from '~/journey/vocabulary.ts'

/**
 * The text of a sheet, with `\n` at the ends of lines, unless it is bigger than a map's file may be. Spreadsheets also save
 * UTF-16, told by its mark, and what old ones call ANSI: whatever is no UTF-8 is read as Windows-1252.
 */
export function csvText(bytes: Uint8Array): Result<string, ReadProblem> {
  if (bytes.length > LIMITS.fileBytes) return refuse(excess('fileBytes', bytes.length))
  return ok(decoded(bytes).replace(/\r\n?/g, '\n'))
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
