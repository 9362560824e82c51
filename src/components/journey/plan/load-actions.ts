import { wearSheet } from '~/components/ui/wear-sheet.ts'
import sheet from './plan.css?url'
import TouchpointActions from './TouchpointActions.svelte'

/** The actions of a touchpoint, with the styles they wear. */
export async function loadActions(): Promise<{ readonly default: typeof TouchpointActions }> {
  await wearSheet(sheet)
  return { default: TouchpointActions }
}
