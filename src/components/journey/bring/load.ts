import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './bring.css?url'

/** The dialog with the library, with what it wears. */
export async function loadLibrary() {
  const [dialog] = await Promise.all([import('./LibraryDialog.svelte'), wearSheet(sheet)])
  return dialog
}

/** The dialog with a list to type, with what it wears. */
export async function loadSeveral() {
  const [dialog] = await Promise.all([import('./SeveralDialog.svelte'), wearSheet(sheet)])
  return dialog
}
