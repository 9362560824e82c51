import { ALL, gapOf } from '../analysis/gap.ts'
import type { Journey, Touchpoint } from '../schema.ts'
import { personasOf } from '../select.ts'

/** A map with whose figures to take from it: one persona's, or those of whoever has the lowest gap. */
export interface SeenBy {
  readonly journey: Journey
  readonly persona: string
}

/** A map as those feel it who are shown. Of several, but not all, nobody else is in it. */
export function seenBy(journey: Journey, shown: readonly string[]): SeenBy {
  const [only, second] = shown
  if (only !== undefined && second === undefined) return { journey, persona: only }
  if (shown.length === personasOf(journey).length) return { journey, persona: ALL }
  const feltBy = (touchpoint: Touchpoint): Touchpoint => ({
    ...touchpoint,
    feelings: Object.fromEntries(Object.entries(touchpoint.feelings).filter(([id]) => shown.includes(id))),
  })
  const stages = journey.stages.map((stage) => ({ ...stage, touchpoints: stage.touchpoints.map(feltBy) }))
  return { journey: { ...journey, stages }, persona: ALL }
}

/** Whose gap is the lowest at a touchpoint, the first of them; the first of all where nobody has one. */
export function worstOff(touchpoint: Touchpoint, shown: readonly string[]): string {
  let [worst = ''] = shown
  let lowest = Number.POSITIVE_INFINITY
  for (const id of shown) {
    const gap = gapOf(touchpoint, id) ?? Number.POSITIVE_INFINITY
    if (gap < lowest) {
      worst = id
      lowest = gap
    }
  }
  return worst
}
