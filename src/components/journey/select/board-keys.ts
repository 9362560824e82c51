import { everyOne, extended, only, withOrWithout } from '~/journey/several/picked.ts'
import { selectWords } from '~/words/en/select.ts'
import type { BoardContext } from '../board/context.ts'
import { stepFrom } from '../later/neighbours.ts'
import { focusSoon } from '../page/focus.ts'
import { type Part, partAt } from './part-at.ts'
import { pickingOf } from './picking.svelte.ts'

/** What a key does on the board; a key that means something to it goes no further. */
export function boardKey(board: BoardContext, event: KeyboardEvent): void {
  if (isTyping(event.target)) return
  const part = partAt(event.target)
  const done = onBoard(board, event) || (part !== null && onPart(board, part, event))
  if (!done) return
  event.preventDefault()
  event.stopPropagation()
}

/** A field in which somebody types has its keys to itself. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select')
}

function onBoard({ desk }: BoardContext, event: KeyboardEvent): boolean {
  const picking = pickingOf(desk)
  if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    picking.pick((all) => everyOne(all))
    return true
  }
  if (event.key !== 'Escape' || (picking.ids.length === 0 && !picking.mode)) return false
  // The button to what can be done with them goes, and the card it is on stays.
  const face = event.target instanceof Element ? event.target.closest('.touchpoint')?.querySelector('.face') : null
  const part = partAt(face ?? null)
  picking.setMode(false)
  desk.say({ text: selectWords.cleared })
  if (part) focusSoon('touchpoint', part.id)
  return true
}

function onPart(board: BoardContext, part: Part, event: KeyboardEvent): boolean {
  const { desk } = board
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null
  if (event.key === 'F2') {
    pickingOf(desk).rename(`${part.kind}:${part.id}`)
    return true
  }
  if (part.kind === 'touchpoint')
    return by === null ? cardKey(board, part.id, event) : cardArrow(board, part.id, by, event)
  if (by === null || !event.altKey || event.ctrlKey || event.metaKey) return false
  const at = desk.journey.stages.findIndex(({ id }) => id === part.id)
  import('./verbs.ts').then(({ placeStage }) => placeStage(desk, part.id, at + by))
  return true
}

function cardKey({ desk }: BoardContext, id: string, event: KeyboardEvent): boolean {
  const picking = pickingOf(desk)
  if (event.key === ' ' && (event.ctrlKey || event.metaKey)) {
    picking.pick((all, picks) => withOrWithout(all, picks, id))
    return true
  }
  if ((event.key !== 'Delete' && event.key !== 'Backspace') || event.altKey || event.ctrlKey || event.metaKey)
    return false
  if (desk.locked) return true
  import('./verbs.ts').then(({ removePicked }) => removePicked(desk, id))
  return true
}

/** Alone it goes to the next card, with Shift it selects on the way, with Alt it moves what is selected. */
function cardArrow({ desk }: BoardContext, id: string, by: -1 | 1, event: KeyboardEvent): boolean {
  const picking = pickingOf(desk)
  if (event.ctrlKey || event.metaKey) return false
  if (event.altKey && !event.shiftKey) {
    if (desk.locked) return true
    import('./verbs.ts').then(({ shiftPicked }) => shiftPicked(desk, id, by))
    return true
  }
  const next = stepFrom(desk.journey, id, by)
  if (next === null) return true
  if (event.shiftKey) picking.pick((all, picks) => extended(all, picks.head === id ? picks : only(id), by))
  focusSoon('touchpoint', next)
  return true
}
