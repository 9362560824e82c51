import { wearSheet } from '~/components/ui/wear-sheet.ts'
import Voices from './Voices.svelte'
import sheet from './voices.css?url'

/** What customers said at a touchpoint, with what it wears. */
export async function loadVoices(): Promise<{ readonly default: typeof Voices }> {
  await wearSheet(sheet)
  return { default: Voices }
}
