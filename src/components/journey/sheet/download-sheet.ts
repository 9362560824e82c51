import { exportSheet } from '~/session/export-sheet.ts'
import { contactWords } from '~/words/en/contacts.ts'
import { sheetWords as words } from '~/words/en/sheet.ts'
import { contactsSaid } from '../later/contacts-told.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { sheetNames } from './sheet-names.ts'

/** Downloads the open map as a spreadsheet, and says what of customers is in it, with the way to a file without that. */
export function downloadSheet(desk: Desk): void {
  const { name, contacts, without } = exportSheet(desk.journey, sheetNames)
  const said = `${words.downloaded(name)} ${words.notIn}`
  const told = contactsSaid(contacts, contactWords.has)
  if (told === null) {
    desk.say({ text: said })
    return
  }
  const undo = () => desk.say({ text: words.downloadedWithout(without()) })
  desk.say({ text: `${said} ${told}`, undo, undoWord: words.without, stays: true })
}
