import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './lanes.css?url'

/** The popover with the lanes, with what it wears. */
export async function loadLanes() {
  const [panel] = await Promise.all([import('./LanesPanel.svelte'), wearSheet(sheet)])
  return panel
}
