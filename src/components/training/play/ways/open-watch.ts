import type { Play } from '~/training/play/schema.ts'
import { showOver } from './show-over.ts'
import Watch from './Watch.svelte'
import sheet from './watch.css?url'

/** Shows a play as it plays itself. */
export function openWatch(play: Play, onleft: () => void): ReturnType<typeof showOver> {
  return showOver(Watch, sheet, play, onleft)
}
