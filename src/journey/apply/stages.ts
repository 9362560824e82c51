import { ok, refuse } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Journey, Stage } from '../schema.ts'
import { changed, changedEach } from './changed.ts'
import { noEntry, notThere, type Outcome, unless } from './refusals.ts'
import { withoutTouchpoints } from './touchpoints.ts'

/** Adds an empty stage behind another, or first. */
export function addStage(journey: Journey, { id, title, after }: CommandOf<'add-stage'>): Outcome {
  const at = after === null ? 0 : stageAt(journey, after) + 1
  if (after !== null && at === 0) return notThere('stage', after)
  const stage: Stage = { id, title, goal: '', touchpoints: [] }
  return unless(noEntry(journey, 'stages', id), () => ({ ...journey, stages: journey.stages.toSpliced(at, 0, stage) }))
}

/** Gives a stage another title or goal. */
export function setStage(journey: Journey, command: CommandOf<'set-stage'>): Outcome {
  if (stageAt(journey, command.stage) < 0) return notThere('stage', command.stage)
  const stages = changedEach(journey.stages, (stage) => {
    const { title = stage.title, goal = stage.goal } = command
    return stage.id === command.stage ? changed(stage, { title, goal }) : stage
  })
  return ok(changed(journey, { stages }))
}

/** Moves a stage with its touchpoints one place. */
export function shiftStage(journey: Journey, { stage: id, by }: CommandOf<'shift-stage'>): Outcome {
  const at = stageAt(journey, id)
  const stage = journey.stages[at]
  if (!stage) return notThere('stage', id)
  if (!journey.stages[at + by]) return refuse({ code: 'no-room', what: by < 0 ? 'first' : 'last' })
  return ok({ ...journey, stages: journey.stages.toSpliced(at, 1).toSpliced(at + by, 0, stage) })
}

/** Takes a stage away with its touchpoints and all that hangs on them. One stage always stays. */
export function removeStage(journey: Journey, { stage: id }: CommandOf<'remove-stage'>): Outcome {
  const stage = journey.stages[stageAt(journey, id)]
  if (!stage) return notThere('stage', id)
  if (journey.stages.length === 1) return refuse({ code: 'last-stage' })
  const emptied = withoutTouchpoints(journey, new Set(stage.touchpoints.map((touchpoint) => touchpoint.id)))
  return ok({ ...emptied, stages: emptied.stages.filter((other) => other.id !== id) })
}

function stageAt(journey: Journey, id: string): number {
  return journey.stages.findIndex((stage) => stage.id === id)
}
