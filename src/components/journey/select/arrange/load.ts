import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './arrange.css?url'

/** The list in which several touchpoints are selected and moved, with what it wears. */
export async function loadArrange() {
  const [dialog] = await Promise.all([import('./ArrangeDialog.svelte'), wearSheet(sheet)])
  return dialog
}
