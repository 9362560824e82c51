import { fileNameOf } from '~/journey/format/file-name.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { exportWithout } from '~/session/export-without.ts'
import { contactWords as words } from '~/words/en/contacts.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'
import type { Notice } from '../parts/notice.ts'
import { contactsTold } from './contacts-told.ts'

/** What is said when a map was exported: its name, and what of customers is in it, with the way to a file without that. */
export function noticeOf(desk: Desk): Notice {
  const journey = desk.journey
  const exported = touchpointWords.exported(fileNameOf(journey))
  const told = contactsTold(writeJourney(journey), words.has)
  if (told === null) return { text: exported }
  const undo = () => desk.say({ text: words.exportedWithout(exportWithout(journey)) })
  return { text: `${exported} ${told}`, undo, undoWord: words.without, stays: true }
}
