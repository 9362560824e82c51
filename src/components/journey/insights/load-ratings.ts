import { wearSheet } from '~/components/ui/wear-sheet.ts'
import Ratings from './Ratings.svelte'
import sheet from './ratings.css?url'

/** Who thinks what of the touchpoints, with what it wears. */
export async function loadRatings(): Promise<{ readonly default: typeof Ratings }> {
  await wearSheet(sheet)
  return { default: Ratings }
}
