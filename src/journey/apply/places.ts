import { ok, refuse } from '~/foundation/result.ts'
import type { CommandOf, Place } from '../commands.ts'
import type { Journey, Stage, Touchpoint } from '../schema.ts'
import { findTouchpoint } from '../select.ts'
import { changed, changedEach, keptOf } from './changed.ts'
import { notThere, type Outcome } from './refusals.ts'

/** Puts a touchpoint that is not on the map into its place. */
export function placed(journey: Journey, touchpoint: Touchpoint, { stage: id, after }: Place): Outcome {
  const stage = journey.stages.find((each) => each.id === id)
  if (!stage) return notThere('stage', id)
  const at = after === null ? 0 : stage.touchpoints.findIndex((each) => each.id === after) + 1
  if (after !== null && at === 0) return notThere('touchpoint', after)
  return ok(withTouchpoints(journey, id, stage.touchpoints.toSpliced(at, 0, touchpoint)))
}

/** Moves a touchpoint behind another, or to the start of a stage. */
export function moveTouchpoint(journey: Journey, { touchpoint: id, place }: CommandOf<'move-touchpoint'>): Outcome {
  const found = findTouchpoint(journey, id)
  if (!found) return notThere('touchpoint', id)
  if (isThere(found.stage, id, place)) return ok(journey)
  const stages = changedEach(journey.stages, (stage) =>
    changed(stage, { touchpoints: keptOf(stage.touchpoints, (each) => each.id !== id) }),
  )
  return placed({ ...journey, stages }, found.touchpoint, place)
}

/** Moves a touchpoint one place; at the edge of its stage it goes over to the next one, even an empty one. */
export function shiftTouchpoint(journey: Journey, { touchpoint: id, by }: CommandOf<'shift-touchpoint'>): Outcome {
  const found = findTouchpoint(journey, id)
  if (!found) return notThere('touchpoint', id)
  const { stage, touchpoint } = found
  const at = stage.touchpoints.indexOf(touchpoint)
  if (stage.touchpoints[at + by]) {
    const others = stage.touchpoints.toSpliced(at, 1)
    return ok(withTouchpoints(journey, stage.id, others.toSpliced(at + by, 0, touchpoint)))
  }
  const neighbour = journey.stages[journey.stages.indexOf(stage) + by]
  if (!neighbour) return refuse({ code: 'no-room', what: by < 0 ? 'first' : 'last' })
  const after = by < 0 ? (neighbour.touchpoints.at(-1)?.id ?? null) : null
  return moveTouchpoint(journey, { type: 'move-touchpoint', touchpoint: id, place: { stage: neighbour.id, after } })
}

function isThere(stage: Stage, id: string, place: Place): boolean {
  const at = stage.touchpoints.findIndex((each) => each.id === id)
  const before = stage.touchpoints[at - 1]?.id ?? null
  return stage.id === place.stage && (place.after === id || place.after === before)
}

function withTouchpoints(journey: Journey, id: string, touchpoints: readonly Touchpoint[]): Journey {
  return {
    ...journey,
    stages: changedEach(journey.stages, (each) => (each.id === id ? { ...each, touchpoints } : each)),
  }
}
