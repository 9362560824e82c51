import { findTouchpoint, touchpointsOf } from '~/journey/select.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { touchpointWords as words } from '~/words/en/touchpoint.ts'
import { moveToStage } from '../fields/move-to-stage.ts'
import { forLine } from '../future/for-line.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon, keepFocus } from '../page/focus.ts'
import { countAlong, neighbourOf } from './neighbours.ts'

/** Takes a touchpoint away and selects the one that takes its place; the notice brings it back. */
export function removeTouchpoint(desk: Desk, id: string): void {
  const next = neighbourOf(desk.journey, id)
  const bringBack = () => {
    desk.undo()
    desk.select(id)
    focusSoon('touchpoint', id)
  }
  const along = countAlong(desk.journey, [id])
  const text = [words.removed(titleOf(desk, id)), ...(along === 0 ? [] : [words.wentAlong(along)])].join(' ')
  const notice = { text, undo: bringBack, undoWord: words.bringBack }
  if (!desk.run({ type: 'remove-touchpoint', touchpoint: id }, { notice })) return
  desk.putAway()
  desk.select(next)
  if (next !== null) focusSoon('touchpoint', next)
}

/** Adds a copy behind a touchpoint and selects it. */
export function duplicateTouchpoint(desk: Desk, touchpoint: string): void {
  const id = desk.session.newId()
  const notice = { text: words.duplicated(titleOf(desk, touchpoint)) }
  if (!desk.run(forLine(desk.line, { type: 'duplicate-touchpoint', touchpoint, id }), { notice })) return
  desk.select(id)
  focusSoon('touchpoint', id)
}

/** Moves a touchpoint one place, across stages too; what has the focus keeps it. */
export function shiftTouchpoint(desk: Desk, touchpoint: string, by: -1 | 1): void {
  if (!desk.run({ type: 'shift-touchpoint', touchpoint, by })) return
  // Of two that changed places this one was moved: undo names it.
  desk.select(touchpoint)
  sayPlace(desk, touchpoint)
  keepFocus()
}

/** Moves a touchpoint to the end of a stage. */
export function sendToStage(desk: Desk, touchpoint: string, stage: string): void {
  const command = moveToStage(
    touchpoint,
    desk.journey.stages.find(({ id }) => id === stage),
  )
  if (!command || !desk.run(command)) return
  sayPlace(desk, touchpoint)
  focusSoon('touchpoint', touchpoint)
}

/** Says where a touchpoint stands now, for whoever does not see it, with the way back. */
export function sayPlace(desk: Desk, touchpoint: string): void {
  const found = findTouchpoint(desk.journey, touchpoint)
  if (!found) return
  const stage = found.stage.title || journeyWords.untitledStage
  const all = touchpointsOf(desk.journey).length
  const text = words.moved(titleOf(desk, touchpoint), stage, found.number, all)
  desk.say({ text, undo: () => desk.undo(), undoWord: words.putBack })
}

function titleOf(desk: Desk, touchpoint: string): string {
  return findTouchpoint(desk.journey, touchpoint)?.touchpoint.title || journeyWords.untitledTouchpoint
}
