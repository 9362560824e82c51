import type { Place, Side } from '~/journey/commands.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import type { MaybeLevel } from '../board/level-keys.ts'
import { moveToStage } from '../fields/commands.ts'
import { neighbourOf, placeForNew } from '../neighbours.ts'
import type { Desk } from './desk.svelte.ts'
import { focusSoon, keepFocus } from './focus.ts'

/** Adds "New touchpoint", selects it and leads to its title. What is typed there first belongs to the same step of undo. */
export function addTouchpoint(desk: Desk, place: Place | null = placeForNew(desk.journey, selectedId(desk))): void {
  const id = desk.session.newId()
  const naming = `add:${id}`
  if (place === null || !desk.run({ type: 'add-touchpoint', id, title: words.newTouchpoint, place }, { merge: naming }))
    return
  desk.open(id)
  desk.typing.expect(naming)
  focusSoon('title', id)
}

/** Takes a touchpoint away and selects the one that takes its place; the notice brings it back. */
export function removeTouchpoint(desk: Desk, id: string): void {
  const next = neighbourOf(desk.journey, id)
  const bringBack = () => {
    desk.undo()
    desk.select(id)
    focusSoon('touchpoint', id)
  }
  const notice = { text: words.removed(titleOf(desk, id)), undo: bringBack, undoWord: words.bringBack }
  if (!desk.run({ type: 'remove-touchpoint', touchpoint: id }, { notice })) return
  desk.shut()
  desk.select(next)
  if (next !== null) focusSoon('touchpoint', next)
}

/** Adds a copy behind a touchpoint and selects it. */
export function duplicateTouchpoint(desk: Desk, touchpoint: string): void {
  const id = desk.session.newId()
  const notice = { text: words.duplicated(titleOf(desk, touchpoint)) }
  if (!desk.run({ type: 'duplicate-touchpoint', touchpoint, id }, { notice })) return
  desk.select(id)
  focusSoon('touchpoint', id)
}

/** Moves a touchpoint one place, across stages too; what has the focus keeps it. */
export function shiftTouchpoint(desk: Desk, touchpoint: string, by: -1 | 1): void {
  if (!desk.run({ type: 'shift-touchpoint', touchpoint, by })) return
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

/** Sets a level, or "Not known", for the persona shown. */
export function rate(desk: Desk, touchpoint: string, side: Side, level: MaybeLevel): void {
  desk.run({ type: 'rate', touchpoint, persona: desk.persona, side, level })
}

function sayPlace(desk: Desk, touchpoint: string) {
  const { columns } = desk.board
  const found = columns.find(({ id }) => id === touchpoint)
  if (found) desk.say({ text: words.moved(found.title, found.stageTitle, found.number, columns.length) })
}

function selectedId(desk: Desk): string | null {
  return desk.subject?.touchpoint.id ?? null
}

function titleOf(desk: Desk, touchpoint: string): string {
  return desk.board.columns.find(({ id }) => id === touchpoint)?.title ?? ''
}
