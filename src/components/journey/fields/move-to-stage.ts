import type { JourneyCommand } from '~/journey/commands.ts'
import type { Stage } from '~/journey/schema.ts'

/** The command that puts a touchpoint at the end of a stage; null where it is there already, or there is no such stage. */
export function moveToStage(touchpoint: string, stage: Stage | undefined): JourneyCommand | null {
  if (!stage || stage.touchpoints.some(({ id }) => id === touchpoint)) return null
  return {
    type: 'move-touchpoint',
    touchpoint,
    place: { stage: stage.id, after: stage.touchpoints.at(-1)?.id ?? null },
  }
}
