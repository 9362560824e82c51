import type { Across } from './across.ts'
import type { BoardStage } from './model.ts'

/** Room that the name of a stage keeps at the end of its band, in pixels. */
const NAME_ROOM = 150

/** How far the name of a stage is moved in so that it stays in view on a board that is scrolled so far. */
export function nameIndent(
  { from, count }: Pick<BoardStage, 'from' | 'count'>,
  scrolled: number,
  across: Across,
): number {
  const left = across.left(from)
  return Math.max(0, Math.min(scrolled - left, across.left(from + count) - left - NAME_ROOM))
}
