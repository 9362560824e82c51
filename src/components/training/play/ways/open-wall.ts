import type { Play } from '~/training/play/schema.ts'
import { showOver } from './show-over.ts'
import Wall from './Wall.svelte'
import sheet from './wall.css?url'

/** Shows a play in big type, for a team that votes by hand. */
export function openWall(play: Play, onleft: () => void): ReturnType<typeof showOver> {
  return showOver(Wall, sheet, play, onleft)
}
