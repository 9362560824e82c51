import { upTo, withOrWithout } from '~/journey/several/picked.ts'
import type { BoardContext } from '../board/context.ts'
import { boardKey } from './board-keys.ts'
import { dragOver, takenStage, takenWith } from './drag.ts'
import { watchPress } from './gesture.ts'
import { partAt } from './part-at.ts'
import { pickingOf } from './picking.svelte.ts'
import { viewingOf } from './view/viewing.svelte.ts'

/**
 * Everything that mouse, finger and keys do to the cards and stages of a board besides pressing them: selecting several,
 * dragging, moving, renaming. One ear for the whole board, so that a card costs nothing more.
 */
export function boardHands(board: BoardContext): (flow: HTMLElement) => () => void {
  const { desk } = board
  const picking = pickingOf(desk)
  const viewing = viewingOf(desk)
  return (flow) => {
    const ends = new AbortController()
    const { signal } = ends

    function pressed(event: PointerEvent) {
      const part = partAt(event.target)
      if (!part || event.button !== 0 || desk.locked || picking.renaming !== null || picking.lifted || viewing.far)
        return
      const taken = part.kind === 'touchpoint' ? takenWith(board, part.id) : takenStage(board, part.id)
      if (taken) watchPress(event, part.element, dragOver(board, flow, taken))
    }

    /** Before the card hears of it: with Shift or Ctrl, or while several are being selected, a press selects and opens nothing. */
    function clicked(event: MouseEvent) {
      if (viewing.far) {
        event.preventDefault()
        event.stopPropagation()
        viewing.closeTo((event.clientX - flow.getBoundingClientRect().left) / board.zoom)
        return
      }
      const part = partAt(event.target)
      if (part?.kind !== 'touchpoint') return
      const more = event.ctrlKey || event.metaKey || picking.mode
      if (!more && !event.shiftKey) {
        picking.clear(part.id)
        return
      }
      event.preventDefault()
      event.stopPropagation()
      desk.putAway()
      picking.pick((all, before) => (event.shiftKey ? upTo : withOrWithout)(all, before, part.id))
    }

    function twice({ target }: MouseEvent) {
      const part = partAt(target)
      if (!part || picking.mode) return
      desk.hang(null)
      picking.rename(`${part.kind}:${part.id}`)
    }

    flow.addEventListener('pointerdown', pressed, { signal })
    flow.addEventListener('click', clicked, { signal, capture: true })
    flow.addEventListener('dblclick', twice, { signal })
    flow.addEventListener('keydown', (event) => boardKey(board, event), { signal, capture: true })
    return () => {
      ends.abort()
      picking.setMode(false)
      picking.lift(null)
      picking.rename(null)
    }
  }
}
