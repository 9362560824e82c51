import { LIMITS } from '../vocabulary.ts'
import { rowsOf } from './rows.ts'

/** How many touchpoints come out of one list. */
export const MOST_LINES = 200

/** What is taken of rows with several cells. */
export const CELLS = ['first', 'all'] as const
export type Cells = (typeof CELLS)[number]

/** A list of titles, and what of it does not come in. */
export interface Lines {
  readonly titles: readonly string[]
  /** How many lines with words in them there were. */
  readonly found: number
  /** How many titles were cut to the length a text may have. */
  readonly cut: number
  /** There are several cells in a row. */
  readonly table: boolean
  /** The first row names the columns, by the looks of it. */
  readonly headed: boolean
}

/** A bullet, or a number with a dot or a bracket, before a title. */
const BULLET = /^(?:[-–—*•·▪◦‣]|\d{1,3}[.)])\s+/
/** How the columns of a journey, or a list of tasks, are mostly called. */
const HEADING =
  /^(?:#|no\.?|(?:touch ?points?|moments?|steps?|stages?|phases?|titles?|names?|tasks?|activit(?:y|ies)|channels?|owners?|who|what|when|kind|type|description|notes?|expected|perceived|customer|duration|time)(?: name)?)$/i

/** The touchpoints of a list: one a line, or one a row of a spreadsheet. */
export function linesOf(
  text: string,
  { cells = 'first', headless = false }: { cells?: Cells; headless?: boolean } = {},
): Lines {
  const rows = rowsOf(text)
  const table = rows.some((row) => row.filter((cell) => cell !== '').length > 1)
  const headed = rows.length > 1 && isHeading(rows[0] ?? [])
  const told = headed && headless ? rows.slice(1) : rows
  const column = Math.min(...told.map((row) => row.findIndex((cell) => cell !== '')))
  const all = told.flatMap((row) => titleOf(table && cells === 'first' ? row.slice(column, column + 1) : row) || [])
  const kept = all.slice(0, MOST_LINES)
  return {
    titles: kept.map((title) => title.slice(0, LIMITS.text)),
    found: all.length,
    cut: kept.filter(({ length }) => length > LIMITS.text).length,
    table,
    headed,
  }
}

/** All that stands in the row is the usual name of a column, or two of them at least are. */
function isHeading(row: readonly string[]): boolean {
  const said = row.filter((cell) => cell !== '')
  const known = said.filter((cell) => HEADING.test(cell)).length
  return known === said.length || known > 1
}

/** The cells of a row as one line. */
function titleOf(cells: readonly string[]): string {
  return cells
    .filter((cell) => cell !== '')
    .join(', ')
    .replace(BULLET, '')
    .trim()
}
