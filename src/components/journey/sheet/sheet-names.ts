import type { SheetWords } from '~/journey/sheet/columns.ts'
import { fieldWords } from '~/words/en/fields.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { sheetWords } from '~/words/en/sheet.ts'
import { parseDurationText } from '../duration-text.ts'
import { shortDuration } from '../parts/duration-words.ts'

/** What a spreadsheet's columns and cells are called: as in the table. */
export const sheetNames: SheetWords = {
  columns: fieldWords.columns,
  titles: sheetWords.titles,
  kind: journeyWords.kinds,
  channel: journeyWords.channels,
  driver: fieldWords.drivers,
  kano: fieldWords.kano,
  evidence: fieldWords.evidence,
  levels: journeyWords.levels,
  notKnown: journeyWords.notKnown,
  yes: sheetWords.yes,
  no: sheetWords.no,
  customer: mapsWords.empty.customer,
  time: {
    // What is not read the same again is written as the map file has it.
    write: (lasts) => (readTime(shortDuration(lasts)) === lasts ? shortDuration(lasts) : lasts),
    read: readTime,
  },
}

function readTime(text: string): string | null {
  const read = parseDurationText(text)
  return read.ok ? read.lasts : null
}
