import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './people.css?url'

/** The dialog with the personas of a map, with what it wears. */
export async function loadPersonas() {
  const [dialog] = await Promise.all([import('./PersonasDialog.svelte'), wearSheet(sheet)])
  return dialog
}
