import { journeyWords as words } from '~/words/en/journey.ts'
import { stageForNew } from '../neighbours.ts'
import type { Desk } from './desk.svelte.ts'
import { focusSoon, openSoon } from './focus.ts'
import { addTouchpoint } from './touchpoint-verbs.ts'

/** Adds "New stage" behind the stage of the selected touchpoint and asks for its name. */
export function addStage(desk: Desk): void {
  const id = desk.session.newId()
  const after = stageForNew(desk.journey, desk.subject?.touchpoint.id ?? null)
  const step = `add:${id}`
  if (!desk.run({ type: 'add-stage', id, title: words.newStage, after }, { merge: step })) return
  desk.typing.expect(step)
  openSoon('stage', id)
}

/** Takes a stage and its touchpoints away; the notice brings them back. */
export function removeStage(desk: Desk, stage: string): void {
  const title = desk.board.stages.find(({ id }) => id === stage)?.title ?? ''
  const bringBack = () => {
    desk.undo()
    focusSoon('stage', stage)
  }
  desk.run(
    { type: 'remove-stage', stage },
    { notice: { text: words.removed(title), undo: bringBack, undoWord: words.bringBack } },
  )
}

/** Moves a stage one place. */
export function shiftStage(desk: Desk, stage: string, by: -1 | 1): void {
  const title = desk.board.stages.find(({ id }) => id === stage)?.title ?? ''
  if (desk.run({ type: 'shift-stage', stage, by }, { notice: { text: words.stageMoved(title) } }))
    focusSoon('stage', stage)
}

/** Adds a touchpoint to the end of a stage. */
export function addToStage(desk: Desk, stage: string): void {
  const found = desk.journey.stages.find(({ id }) => id === stage)
  if (found) addTouchpoint(desk, { stage, after: found.touchpoints.at(-1)?.id ?? null })
}
