import { fileNameOf } from '~/journey/format/file-name.ts'
import type { Journey } from '~/journey/schema.ts'
import { download } from '~/storage/download.ts'

/** Gives a map to the person as a file. */
export function exportFile(journey: Journey, text: string): void {
  download(fileNameOf(journey), text)
}
