import { wearSheet } from '~/components/ui/wear-sheet.ts'
import Plan from './Plan.svelte'
import sheet from './plan.css?url'

/** The plan of a map, with the styles it wears. */
export async function loadPlan(): Promise<{ readonly default: typeof Plan }> {
  await wearSheet(sheet)
  return { default: Plan }
}
