import { mount, unmount } from 'svelte'
import { wearSheet } from '~/components/ui/wear-sheet.ts'
import type { Play } from '~/training/play/schema.ts'
import Watch from './Watch.svelte'
import sheet from './watch.css?url'

/** Shows a play over the page as it plays itself; when it is left the page is as it was. */
export async function openWatch(play: Play): Promise<void> {
  await wearSheet(sheet)
  const view = mount(Watch, { target: document.body, props: { play, onleave: () => void unmount(view) } })
}
