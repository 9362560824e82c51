import type { Across } from '../board/across.ts'
import type { BoardModel } from '../board/model.ts'
import { GUTTER } from '../board/room-guess.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { viewingOf } from '../select/view/viewing.svelte.ts'

/** What a board is as wide as, and how much of it is seen. */
export interface Shown {
  readonly model: BoardModel
  readonly across: Across
  readonly width: number
}

/** Brings a card into the middle of what is seen: of a board, or of the page where there is a list. */
export function showCard(desk: Desk, board: Shown | null, touchpoint: string): void {
  if (board === null) {
    const card = document.querySelector(`[data-focus="${CSS.escape(`touchpoint:${touchpoint}`)}"]`)
    card?.scrollIntoView({ block: 'center' })
    return
  }
  const column = board.model.columns.find(({ id }) => id === touchpoint)
  if (!column) return
  const viewing = viewingOf(desk)
  const middle = board.across.middle(column.index)
  if (viewing.whole || viewing.far) viewing.closeTo(middle)
  else viewing.showFrom(Math.max(0, middle - (board.width - GUTTER) / 2 / viewing.zoom))
}
