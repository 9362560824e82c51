import { withoutContacts } from '~/journey/contacts/leave-out.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { download } from '~/storage/download.ts'

/** Gives a copy of the map without what customers can be reached by as a file, and tells its name. The map stays as it is. */
export function exportWithout(journey: Journey): string {
  // The title may hold a number too, and names the file.
  const title: unknown = JSON.parse(withoutContacts(JSON.stringify({ title: journey.title }))).title
  const name = fileNameOf({ title: typeof title === 'string' ? title : '' }).replace(/\.journey\.json$/, WITHOUT)
  download(name, withoutContacts(writeJourney(journey)))
  return name
}

const WITHOUT = '-without-contacts.journey.json'
