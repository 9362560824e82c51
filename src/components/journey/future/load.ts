import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './future.css?url'

/** What a touchpoint becomes, as form fields, with what they wear. */
export async function loadFields() {
  const [fields] = await Promise.all([import('./FutureFields.svelte'), wearSheet(sheet)])
  return fields
}

/** The list of what changes, with what it wears. */
export async function loadChanges() {
  const [dialog] = await Promise.all([import('./ChangesDialog.svelte'), wearSheet(sheet)])
  return dialog
}
