import { touchpointsIn } from '../line.ts'
import type { Journey, Touchpoint } from '../schema.ts'
import { gapOf } from './gap.ts'

/** How much more a key moment counts. */
export const KEY_MOMENT_WEIGHT = 1.5

/** A touchpoint that falls short, and how much that matters. */
export interface Shortfall {
  readonly touchpoint: Touchpoint
  readonly gap: number
  readonly priority: number
}

/** How much a gap matters: how far it falls short, times its weight; null where there is no gap to speak of. */
export function priorityOf(touchpoint: Touchpoint, persona: string): number | null {
  const gap = gapOf(touchpoint, persona)
  return gap === null ? null : priorityAt(gap, touchpoint)
}

/** The same where the gap is known already. */
export function priorityAt(gap: number, { keyMoment }: Pick<Touchpoint, 'keyMoment'>): number {
  return Math.max(0, -gap) * (keyMoment ? KEY_MOMENT_WEIGHT : 1)
}

/** What falls short of what was expected, the most pressing first; ties keep the order of the journey. */
export function widestGaps(journey: Journey, persona: string): readonly Shortfall[] {
  return touchpointsIn(journey, 'today')
    .map(({ touchpoint }) => ({
      touchpoint,
      gap: gapOf(touchpoint, persona) ?? 0,
      priority: priorityOf(touchpoint, persona) ?? 0,
    }))
    .filter(({ priority }) => priority > 0)
    .sort((one, other) => other.priority - one.priority)
}

/** Those of them with the widest gap, whatever else makes one press: several where they tie. */
export function widestOf(gaps: readonly Shortfall[]): readonly Shortfall[] {
  const widest = Math.min(...gaps.map(({ gap }) => gap))
  return gaps.filter(({ gap }) => gap === widest)
}
