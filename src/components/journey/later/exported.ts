import { type Contacts, contactsIn } from '~/journey/contacts/leave-out.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { exportWithout } from '~/session/export-without.ts'
import { contactWords as words } from '~/words/en/contacts.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'
import type { Notice } from '../parts/notice.ts'

/** How many of them are said by themselves. */
const SUCH = 3

/** What is said when a map was exported: its name, and what of customers is in it, with the way to a file without that. */
export function noticeOf(desk: Desk): Notice {
  const journey = desk.journey
  const exported = touchpointWords.exported(fileNameOf(journey))
  const told = toldOf(contactsIn(writeJourney(journey)))
  if (told === null) return { text: exported }
  const undo = () => desk.say({ text: words.exportedWithout(exportWithout(journey)) })
  return { text: `${exported} ${told}`, undo, undoWord: words.without, stays: true }
}

/** Says what of customers is in a file; null where nothing is. */
export function toldOf({ phones, emails, names }: Contacts): string | null {
  const all = [...phones, ...emails, ...names]
  if (all.length === 0) return null
  const counts = [
    ...(phones.length > 0 ? [words.phones(phones.length)] : []),
    ...(emails.length > 0 ? [words.emails(emails.length)] : []),
    ...(names.length > 0 ? [words.names(names.length)] : []),
  ]
  const such = all.slice(0, SUCH).map((one) => `“${one}”`)
  if (all.length > SUCH) such.push(words.andMore(all.length - SUCH))
  return words.has(counts, such.join(', '))
}
