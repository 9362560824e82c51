import { journeyWords } from '~/words/en/journey.ts'
import { selectWords as words } from '~/words/en/select.ts'
import type { BoardContext } from '../board/context.ts'
import { GUTTER } from '../board/room-guess.ts'
import { autoScroll } from './auto-scroll.ts'
import { cardDrop, stageDrop } from './drop-place.ts'
import type { Hands } from './gesture.ts'
import type { Lifted } from './lifted.ts'
import { pickingOf } from './picking.svelte.ts'

/** What is dragged, before it is anywhere. */
type Taken =
  | { readonly what: 'cards'; readonly ids: ReadonlySet<string>; readonly title: string }
  | { readonly what: 'stage'; readonly id: string; readonly title: string }

/** Drags cards or a stage over a board; the map hears of it once, when they are let go. */
export function dragOver(board: BoardContext, flow: HTMLElement, taken: Taken): Hands {
  const picking = pickingOf(board.desk)
  const scroller = flow.parentElement ?? flow
  let scrolls: ReturnType<typeof autoScroll> | null = null
  let edge = 0
  let at = { x: 0, y: 0 }

  /** Where it would go from here. Reads no layout: the board's left edge moves with its scrolling alone. */
  function lifted(): Lifted {
    const x = (at.x - edge + scroller.scrollLeft) / board.zoom
    const inside = at.x >= 0 && at.y >= 0 && at.x < window.innerWidth && at.y < window.innerHeight
    const { stages } = board.model
    return taken.what === 'cards'
      ? { ...taken, ...at, drop: inside ? cardDrop(stages, board.across, x) : null }
      : { ...taken, ...at, drop: inside ? stageDrop(stages, board.across, taken.id, x) : null }
  }

  function show() {
    picking.lift(lifted())
  }

  function end() {
    scrolls?.stop()
    const last = picking.lifted
    picking.lift(null)
    return last
  }

  return {
    begin({ clientX, clientY }) {
      edge = flow.getBoundingClientRect().left + scroller.scrollLeft
      scrolls = autoScroll(scroller, GUTTER, show)
      at = { x: clientX, y: clientY }
      show()
    },
    move(x, y) {
      at = { x, y }
      scrolls?.at(x)
      show()
    },
    async drop() {
      const last = end()
      if (!last?.drop || board.desk.locked) return
      const { moveSeveral, placeStage } = await import('./verbs.ts')
      if (last.what === 'cards') moveSeveral(board.desk, [...last.ids], last.drop.where)
      else placeStage(board.desk, last.id, last.drop.where)
    },
    cancel() {
      end()
      board.desk.say({ text: words.dragStopped })
    },
  }
}

/** What a press on a card takes: all that is selected where the card is among it, else the card alone. */
export function takenWith(board: BoardContext, id: string): Taken | null {
  const picking = pickingOf(board.desk)
  const ids = picking.has(id) ? picking.ids : [id]
  const title = board.model.columns.find((column) => column.id === id)?.title
  return title === undefined ? null : { what: 'cards', ids: new Set(ids), title: words.dragging(title, ids.length - 1) }
}

/** A stage that a press on its band takes. */
export function takenStage(board: BoardContext, id: string): Taken | null {
  const stage = board.model.stages.find((one) => one.id === id)
  return stage ? { what: 'stage', id, title: `${journeyWords.stageSays}${stage.title}` } : null
}
