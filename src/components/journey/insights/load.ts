import { wearSheet } from '~/components/ui/wear-sheet.ts'
import Insights from './Insights.svelte'
import sheet from './insights.css?url'

/** The view that says what a map tells, with its looks; neither is on the page before somebody asks for it. */
export async function loadInsights() {
  await wearSheet(sheet)
  return { default: Insights }
}
