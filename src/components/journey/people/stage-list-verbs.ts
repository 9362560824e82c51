import { aboutWords } from '~/words/en/about.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon, keepFocus } from '../page/focus.ts'

const words = aboutWords.stages

/** Moves a stage one place in the list and says where it is now; the button that was pressed keeps the focus. */
export function moveStage(desk: Desk, stage: string, by: -1 | 1): void {
  if (!desk.run({ type: 'shift-stage', stage, by })) return
  const { stages } = desk.journey
  const at = stages.findIndex(({ id }) => id === stage)
  desk.say({ text: words.moved(stages[at]?.title || journeyWords.untitledStage, at + 1, stages.length) })
  keepFocus()
}

/** Takes a stage away and says how many touchpoints went along; the notice brings all back. */
export function dropStage(desk: Desk, stage: string): void {
  const { stages } = desk.journey
  const at = stages.findIndex(({ id }) => id === stage)
  const gone = stages[at]
  if (!gone) return
  const bringBack = () => {
    desk.undo()
    focusSoon('stage-row', stage)
  }
  const text = words.removed(gone.title || journeyWords.untitledStage, gone.touchpoints.length)
  const notice = { text, undo: bringBack, undoWord: touchpointWords.bringBack }
  if (!desk.run({ type: 'remove-stage', stage }, { notice })) return
  focusSoon('stage-row', (stages[at + 1] ?? stages[at - 1])?.id ?? '')
}
