import type { Result } from '~/foundation/result.ts'
import type { ReadProblem } from '~/journey/format/read.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import { readSheet, type SheetMap } from '~/session/read-sheet.ts'
import { mapsWords } from '~/words/en/maps.ts'
import SheetDialog from './SheetDialog.svelte'
import { sheetNames } from './sheet-names.ts'

/** A spreadsheet that was read, and the dialog that asks whether to make a map of it. */
export interface TakenSheet {
  readonly map: SheetMap
  readonly Dialog: typeof SheetDialog
}

/** Reads a spreadsheet's file; the map has its name. Its size was looked at before. */
export async function takeSheet(file: File): Promise<Result<TakenSheet, ReadProblem>> {
  const title = file.name.replace(/\.\w{1,5}$/, '').slice(0, LIMITS.text)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = readSheet(bytes, sheetNames, { ...mapsWords.empty, title: title || mapsWords.empty.title })
  return read.ok ? { ok: true, value: { map: read.value, Dialog: SheetDialog } } : read
}
