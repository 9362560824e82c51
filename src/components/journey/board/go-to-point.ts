import { tick } from 'svelte'
import type { Side } from '~/journey/commands.ts'
import type { BoardContext } from './context.ts'

/** How many pictures to wait for a point of a column that was not drawn. */
const LOOKS = 20

/** One side of what one persona feels at a touchpoint. */
interface At {
  readonly touchpoint: string
  readonly persona: string
  readonly side: Side
}

/** Moves the focus to the same point of the next or the previous touchpoint, and that into view; at the ends it stays. */
export async function goToPoint(board: BoardContext, { touchpoint, persona, side }: At, by: -1 | 1): Promise<void> {
  const { columns } = board.model
  const next = columns[columns.findIndex(({ id }) => id === touchpoint) + by]
  if (!next) return
  // Long boards draw what is seen, and what has the focus.
  board.focused(next.index)
  const name = `[data-point="${CSS.escape(`${side}:${next.id}:${persona}`)}"]`
  for (let look = 0; look < LOOKS; look += 1) {
    await tick()
    const point = document.querySelector<HTMLElement>(name)
    if (point) {
      point.focus()
      return
    }
    await new Promise(requestAnimationFrame)
  }
}
