import { findContacts } from '~/journey/contacts/find.ts'
import { type Contacts, withoutReach } from '~/journey/contacts/leave-out.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import type { Journey } from '~/journey/schema.ts'
import type { Sheet, SheetWords } from '~/journey/sheet/columns.ts'
import { sheetOf } from '~/journey/sheet/write.ts'
import { writeCsv } from '~/storage/csv/file.ts'
import { download } from '~/storage/download.ts'

/** A map that was given to the person as a spreadsheet. */
export interface ExportedSheet {
  readonly name: string
  /** What of customers stands in it. */
  readonly contacts: Contacts
  /** Gives it once more without that, and tells its name. */
  without(): string
}

/** Gives a map to the person as a spreadsheet. The map stays as it is. */
export function exportSheet(journey: Journey, words: SheetWords): ExportedSheet {
  const sheet = sheetOf(journey, words)
  const found = sheet.flat().flatMap(findContacts)
  const all = (wanted: 'phone' | 'email') => [
    ...new Set(found.filter(({ sort }) => sort === wanted).map(({ text }) => text)),
  ]
  return {
    name: give(journey.title, '.csv', sheet),
    // Names are told by a customer's own words, and those are in no sheet.
    contacts: { phones: all('phone'), emails: all('email'), names: [] },
    without: () =>
      give(
        withoutReach(journey.title),
        '-without-contacts.csv',
        sheet.map((row) => row.map(withoutReach)),
      ),
  }
}

function give(title: string, ending: string, sheet: Sheet): string {
  const name = fileNameOf({ title }).replace(/\.journey\.json$/, ending)
  download(name, writeCsv(sheet), 'text/csv')
  return name
}
