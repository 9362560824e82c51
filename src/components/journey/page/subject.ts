import type { Journey } from '~/journey/schema.ts'
import { feelingOf } from '~/journey/select.ts'
import type { Subject } from '../fields/values.ts'

/** A touchpoint of a map with its stage and the feelings of a persona; null where it is not on the map. */
export function subjectOf(journey: Journey, id: string, persona: string): Subject | null {
  for (const stage of journey.stages) {
    const touchpoint = stage.touchpoints.find((one) => one.id === id)
    if (touchpoint) return { touchpoint, stage, persona, feeling: feelingOf(touchpoint, persona) }
  }
  return null
}

/** Every touchpoint of a map with its stage and the feelings of a persona, in order. */
export function subjectsOf(journey: Journey, persona: string): readonly Subject[] {
  return journey.stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint) => ({ touchpoint, stage, persona, feeling: feelingOf(touchpoint, persona) })),
  )
}
