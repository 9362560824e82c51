import type { Result } from '~/foundation/result.ts'
import type { EmptyJourneyWords } from '~/journey/create.ts'
import type { ReadProblem } from '~/journey/format/read.ts'
import type { SheetWords } from '~/journey/sheet/columns.ts'
import { journeyOf, knownColumns, type SheetMap } from '~/journey/sheet/read.ts'
import { readCsv } from '~/storage/csv/file.ts'
import { browserPorts, type Ports } from './wiring.ts'

export type { SheetMap }

/** Reads a spreadsheet's file as a new map, which is kept nowhere yet. */
export function readSheet(
  bytes: Uint8Array,
  words: SheetWords,
  empty: EmptyJourneyWords,
  { now, newId }: Pick<Ports, 'now' | 'newId'> = browserPorts,
): Result<SheetMap, ReadProblem> {
  const sheet = readCsv(bytes, (row) => knownColumns(row, words))
  return sheet.ok ? journeyOf(sheet.value, { id: newId(), now: now(), newId, words, empty }) : sheet
}
