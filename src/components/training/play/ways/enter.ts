import type { Play } from '~/training/play/schema.ts'
import type { showOver } from './show-over.ts'

/** The ways that open over the page; each is fetched when somebody taps it. */
const WAYS: Readonly<Record<string, () => Promise<(play: Play, onleft: () => void) => ReturnType<typeof showOver>>>> = {
  watch: async () => (await import('./open-watch.ts')).openWatch,
  team: async () => (await import('./open-wall.ts')).openWall,
}

/**
 * Opens a way over the page, false where it cannot be had. The address names it, so that a reload leads in again and the
 * browser's "Back" leads out of it and not out of the play.
 */
export async function enter(way: string, play: Play): Promise<boolean> {
  const open = await WAYS[way]?.().catch(() => null)
  if (!open) return false
  if (named() !== way) history.pushState({ entered: way }, '', `#${way}`)
  const moved = () => {
    if (named() !== way) close()
  }
  const close = await open(play, () => {
    removeEventListener('popstate', moved)
    if (named() !== way) return
    if (history.state?.entered === way) history.back()
    // Somebody came by a link: before this there is another page.
    else history.replaceState(null, '', location.pathname)
  })
  addEventListener('popstate', moved)
  return true
}

function named(): string {
  return location.hash.slice(1)
}
