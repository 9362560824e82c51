import { type Result, refuse } from '~/foundation/result.ts'
import type { ReadProblem } from '~/journey/format/read.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import type { Import, MapProblem, Maps } from '~/session/maps.ts'

/** Takes a file in. One that is too big is not even read. */
export async function takeFile(maps: Maps, file: File): Promise<Result<Import, MapProblem | ReadProblem>> {
  if (tooBig(file)) return refuse({ code: 'too-big', limit: 'fileBytes', found: file.size, where: '' })
  return maps.importFile(new Uint8Array(await file.arrayBuffer()))
}

/** Whether a file is bigger than any map may be. */
export function tooBig(file: File): boolean {
  return file.size > LIMITS.fileBytes
}

/** Whether a file is a spreadsheet as text, by its name. */
export function isSheet(file: File): boolean {
  return /\.(?:csv|tsv)$/i.test(file.name)
}
