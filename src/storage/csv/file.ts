import Papa from 'papaparse'
import { ok, type Result } from '~/foundation/result.ts'
import type { ReadProblem } from '~/journey/format/problem.ts'
import type { Sheet } from '~/journey/sheet/columns.ts'
import { disarmed, rearmed } from './cells.ts'
import { csvText } from './text.ts'

/** What cells are separated by, the first of those that fit equally well. */
const SEPARATORS = [',', ';', '\t'] as const

/**
 * A sheet as a file: RFC 4180 with a byte-order mark, which spreadsheets need to read it as UTF-8. No cell begins so that
 * one of them would run it as a formula.
 */
export function writeCsv(sheet: Sheet): string {
  const cells = sheet.map((row) => row.map(disarmed))
  return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}

/** The rows of a file, separated so that its first row has most of what is `known`. Whatever is no sheet is one with odd cells. */
export function readCsv(bytes: Uint8Array, known: (row: readonly string[]) => number): Result<Sheet, ReadProblem> {
  const text = csvText(bytes)
  if (!text.ok) return text
  const fitting = (separator: string) => known(parsed(text.value, separator, 1)[0] ?? [])
  const [best = SEPARATORS[0]] = SEPARATORS.toSorted((one, other) => fitting(other) - fitting(one))
  return ok(parsed(text.value, best))
}

/** So many rows of it; all for 0. */
function parsed(text: string, delimiter: string, preview = 0): Sheet {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview }).data.map((row) => row.map(rearmed))
}
