import { type Component, mount, unmount } from 'svelte'
import { wearSheet } from '~/components/ui/wear-sheet.ts'
import type { Play } from '~/training/play/schema.ts'

/** A view that lies over the page until it is left. */
export type Over = Component<{ play: Play; onleave: () => void }>

/**
 * Shows a play over its page, with the styles the view wears; when it is left the page is as it was, and `onleft` is told.
 * Gives what leaves it.
 */
export async function showOver(view: Over, sheet: string, play: Play, onleft: () => void): Promise<() => void> {
  await wearSheet(sheet)
  const place = document.body.appendChild(document.createElement('div'))
  const onleave = () => {
    void unmount(shown)
    place.remove()
    onleft()
  }
  const shown = mount(view, { target: place, props: { play, onleave } })
  return () => place.querySelector('dialog')?.close()
}
