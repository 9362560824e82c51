import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './copies.css?url'

/** The dialog with the copies of the open map, with what it wears. */
export async function loadBoardCopies() {
  const [dialog] = await Promise.all([import('./BoardCopies.svelte'), wearSheet(sheet)])
  return dialog
}

/** The dialog with the copies of a map that nobody has open here, with what it wears. */
export async function loadShelfCopies() {
  const [dialog] = await Promise.all([import('./ShelfCopies.svelte'), wearSheet(sheet)])
  return dialog
}

/** The bin, with what it wears. */
export async function loadBin() {
  const [bin] = await Promise.all([import('./Bin.svelte'), wearSheet(sheet)])
  return bin
}
