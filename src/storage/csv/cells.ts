/**
 * What a spreadsheet may take for a formula: one of these signs at the start, behind spaces too, and the full-width forms
 * that some of them read alike. Apostrophes before it are ours, or were there before.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/
const DISARMED = /^'+\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

/** A text as a cell that no spreadsheet runs: with an apostrophe before whatever begins like a formula. */
export function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text of a cell, without the apostrophe that `disarmed` put there. */
export function rearmed(cell: string): string {
  return DISARMED.test(cell) ? cell.slice(1) : cell
}
