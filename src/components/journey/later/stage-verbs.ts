import { journeyWords } from '~/words/en/journey.ts'
import { touchpointWords as words } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'

/** Takes a stage and its touchpoints away; the notice brings them back. */
export function removeStage(desk: Desk, stage: string): void {
  const bringBack = () => {
    desk.undo()
    focusSoon('stage', stage)
  }
  const notice = { text: words.removed(titleOf(desk, stage)), undo: bringBack, undoWord: words.bringBack }
  const at = desk.journey.stages.findIndex(({ id }) => id === stage)
  if (!desk.run({ type: 'remove-stage', stage }, { notice })) return
  const { stages } = desk.journey
  focusSoon('stage', (stages[at] ?? stages.at(-1))?.id ?? '')
}

/** Moves a stage one place. */
export function shiftStage(desk: Desk, stage: string, by: -1 | 1): void {
  if (!desk.run({ type: 'shift-stage', stage, by })) return
  sayStage(desk, stage)
  focusSoon('stage', stage)
}

/** Says where a stage stands now, with the way back. */
export function sayStage(desk: Desk, stage: string): void {
  const { stages } = desk.journey
  const number = stages.findIndex(({ id }) => id === stage) + 1
  const text = words.stageMoved(titleOf(desk, stage), number, stages.length)
  desk.say({ text, undo: () => desk.undo(), undoWord: words.putBack })
}

function titleOf(desk: Desk, stage: string): string {
  return desk.journey.stages.find(({ id }) => id === stage)?.title || journeyWords.untitledStage
}
