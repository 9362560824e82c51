import type { Action, Journey, Touchpoint } from '../schema.ts'
import { touchpointsOf } from '../select.ts'
import { EFFORTS, type Effort } from '../vocabulary.ts'
import { gapOf } from './gap.ts'
import { isOpen } from './plan.ts'

/** From so many levels under what was expected on, a gap is wide. */
const WIDE = -2

/** An open action with what it takes and what it meets. */
export interface PlacedAction {
  readonly action: Action
  readonly touchpoint: Touchpoint
  readonly effort: Effort
  /** Under zero. */
  readonly gap: number
  readonly quickWin: boolean
}

/** An open action that cannot be placed, and what is missing. */
export interface UnplacedAction {
  readonly action: Action
  readonly why: 'no-touchpoint' | 'no-gap' | 'no-effort'
}

export interface EffortAndGap {
  /** The widest gap first, then the smallest effort, then the order of the map. */
  readonly placed: readonly PlacedAction[]
  readonly unplaced: readonly UnplacedAction[]
}

/** Every open action by what it takes and by the gap it meets. */
export function effortAndGap(journey: Journey, persona: string): EffortAndGap {
  const known = new Map(touchpointsOf(journey).map(({ touchpoint }) => [touchpoint.id, touchpoint]))
  const placed: PlacedAction[] = []
  const unplaced: UnplacedAction[] = []
  for (const action of journey.actions.filter(isOpen)) {
    const touchpoint = known.get(action.touchpoint ?? '')
    const gap = touchpoint ? (gapOf(touchpoint, persona) ?? 0) : 0
    const { effort } = action
    if (!touchpoint) unplaced.push({ action, why: 'no-touchpoint' })
    else if (gap >= 0) unplaced.push({ action, why: 'no-gap' })
    else if (effort === null) unplaced.push({ action, why: 'no-effort' })
    else placed.push({ action, touchpoint, effort, gap, quickWin: effort === 'S' && gap <= WIDE })
  }
  placed.sort((one, other) => one.gap - other.gap || EFFORTS.indexOf(one.effort) - EFFORTS.indexOf(other.effort))
  return { placed, unplaced }
}
