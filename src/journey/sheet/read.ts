import type { NewId } from '~/foundation/ports.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { createEmptyJourney, type EmptyJourneyWords } from '../create.ts'
import type { ReadProblem } from '../format/problem.ts'
import { readJourney } from '../format/read.ts'
import { writeJourney } from '../format/write.ts'
import type { Journey } from '../schema.ts'
import type { Sheet, SheetWords } from './columns.ts'
import { headingsOf } from './heading.ts'
import { rowReader, type Unclear } from './rows.ts'

/** A map made from a sheet, and what of the sheet is not in it. */
export interface SheetMap {
  readonly journey: Journey
  /** Names of columns that have no place in a map, or stand there twice. */
  readonly leftOut: readonly string[]
  /** Cells that no value is known for: they are left empty. */
  readonly unclear: readonly Unclear[]
}

/**
 * Makes a new map from a sheet, a touchpoint of each row with something in it. A stage begins where its name differs from
 * that of the row above; a row without one belongs to the stage above. Refused are a sheet of which no column is called
 * `Title` (`not-a-journey`) and one that passes a limit of maps (`too-big`): nothing is cut off.
 */
export function journeyOf(
  [first = [], ...rows]: Sheet,
  make: {
    readonly id: string
    /** ISO 8601. */
    readonly now: string
    readonly newId: NewId
    readonly words: SheetWords
    /** What the map begins with; its title is that of the map. */
    readonly empty: EmptyJourneyWords
  },
): Result<SheetMap, ReadProblem> {
  const headings = headingsOf(first, make.words)
  if (!headings.some((one) => one && 'column' in one && one.column === 'title'))
    return refuse({ code: 'not-a-journey' })
  const reader = rowReader(createEmptyJourney({ ...make, words: make.empty }), headings, make)
  for (const [at, row] of rows.entries()) if (row.some((cell) => cell.trim() !== '')) reader.take(row, at + 2)
  // Whatever limit it passes is told like that of any other file.
  const journey = readJourney(writeJourney(reader.journey()), { now: make.now })
  if (!journey.ok) return journey
  const leftOut = first.filter((name, at) => headings[at] === null && name.trim() !== '')
  return ok({ journey: journey.value, leftOut, unclear: reader.unclear })
}

/** How many columns of a first row have a place in a map. */
export function knownColumns(row: readonly string[], words: SheetWords): number {
  return headingsOf(row, words).filter((one) => one !== null).length
}
