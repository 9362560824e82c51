import { wearSheet } from '~/components/ui/wear-sheet.ts'
import Strip from './Strip.svelte'
import sheet from './strip.css?url'

/** The strip under an ending, with the styles it wears. */
export async function loadStrip(): Promise<typeof Strip> {
  await wearSheet(sheet)
  return Strip
}
