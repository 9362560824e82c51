import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './people.css?url'

/** The dialog with the personas of a map, with what it wears. */
export async function loadPersonas() {
  const [dialog] = await Promise.all([import('./PersonasDialog.svelte'), wearSheet(sheet)])
  return dialog
}

/** The dialog about the map as a whole: its title, trade, start and end. */
export async function loadAbout() {
  const [dialog] = await Promise.all([import('./AboutDialog.svelte'), wearSheet(sheet)])
  return dialog
}

/** The dialog with the stages in a list. */
export async function loadStages() {
  const [dialog] = await Promise.all([import('./StagesDialog.svelte'), wearSheet(sheet)])
  return dialog
}
