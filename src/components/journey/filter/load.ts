import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './filter.css?url'

/** The popover in which a filter is chosen, with what it wears. */
export async function loadFilter() {
  const [panel] = await Promise.all([import('./FilterPanel.svelte'), wearSheet(sheet)])
  return panel
}

/** What stands over the map while something is filtered or looked for. */
export async function loadBars() {
  const [bars] = await Promise.all([import('./Bars.svelte'), wearSheet(sheet)])
  return bars
}
