import { wearSheet } from '~/components/ui/wear-sheet.ts'
import { dayAt } from '../plan/dates.ts'
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

/** The bin, with what it wears; null where there is nothing in it to show. */
export async function loadBin() {
  const { createBin } = await import('~/session/bin.ts')
  const found = await createBin(dayAt).look()
  if (found.ok && found.value.length === 0) return null
  const [bin] = await Promise.all([import('./Bin.svelte'), wearSheet(sheet)])
  return bin
}
