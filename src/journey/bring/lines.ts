import { LIMITS } from '../vocabulary.ts'

/** How many touchpoints come out of one list. */
export const MOST_LINES = 200

/** A list of titles, and what of it does not come in. */
export interface Lines {
  readonly titles: readonly string[]
  /** How many lines with words in them there were. */
  readonly found: number
  /** How many titles were cut to the length a text may have. */
  readonly cut: number
}

/** Breaks between lines, whatever program they come from. */
const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** A bullet, or a number with a dot or a bracket, before a title. */
const BULLET = /^(?:[-–—*•·▪◦‣]|\d{1,3}[.)])\s+/
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that nobody can see have no place in a title
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f]/g

/** The touchpoints of a list: one a line, or one a row of a spreadsheet. */
export function linesOf(text: string): Lines {
  const all = text.split(BREAKS).flatMap((line) => titleOf(line) || [])
  const kept = all.slice(0, MOST_LINES)
  return {
    titles: kept.map((title) => title.slice(0, LIMITS.text)),
    found: all.length,
    cut: kept.filter(({ length }) => length > LIMITS.text).length,
  }
}

/** The cells of a row as one line. */
function titleOf(line: string): string {
  const cells = line.replace(UNSEEN, '').split('\t')
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ')
    .replace(BULLET, '')
    .trim()
}
