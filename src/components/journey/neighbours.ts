import type { Place } from '~/journey/commands.ts'
import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'

/** Where a new touchpoint goes: behind the selected one, else to the end of the map. Null where the map has no stage. */
export function placeForNew(journey: Journey, selected: string | null): Place | null {
  const home = journey.stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === selected))
  if (home) return { stage: home.id, after: selected }
  const last = journey.stages.at(-1)
  return last ? { stage: last.id, after: last.touchpoints.at(-1)?.id ?? null } : null
}

/** The stage a new stage goes behind: that of the selected touchpoint, else the last one. */
export function stageForNew(journey: Journey, selected: string | null): string | null {
  const home = journey.stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === selected))
  return (home ?? journey.stages.at(-1))?.id ?? null
}

/** The touchpoint that takes the place of one that goes: the next, else the one before. */
export function neighbourOf(journey: Journey, touchpoint: string): string | null {
  const all = touchpointsOf(journey).map((found) => found.touchpoint.id)
  const at = all.indexOf(touchpoint)
  return at < 0 ? null : (all[at + 1] ?? all[at - 1] ?? null)
}

/** The touchpoint so many places further on (or back), or null past the ends. */
export function stepFrom(journey: Journey, touchpoint: string, by: -1 | 1): string | null {
  const all = touchpointsOf(journey).map((found) => found.touchpoint.id)
  const at = all.indexOf(touchpoint)
  return at < 0 ? null : (all[at + by] ?? null)
}
