import type { Day } from '../day.ts'
import type { Action, Journey } from '../schema.ts'
import { STATUSES, type Status } from '../vocabulary.ts'
import { type Shortfall, widestGaps } from './priority.ts'

/** How many actions a team carries at a time. */
const OURS = 3

/** Whether an action is still to be done. */
export function isOpen({ status }: Action): boolean {
  return status !== 'done' && status !== 'dropped'
}

/** Whether an action should have been done before `today`. */
export function isOverdue(action: Action, today: Day): boolean {
  return isOpen(action) && action.due !== null && action.due < today
}

/** The first three open actions in the order of the map. */
export function oursOf({ actions }: Journey): readonly Action[] {
  return actions.filter(isOpen).slice(0, OURS)
}

/** The actions of a touchpoint in the order of the map. */
export function actionsAt({ actions }: Journey, touchpoint: string): readonly Action[] {
  return actions.filter((action) => action.touchpoint === touchpoint)
}

/** An action that is being worked on, with the day it was due when that began: it stays where it stood. */
export type Held = Pick<Action, 'id' | 'due'>

/** What is overdue first, the longest on top; the rest in its order. */
export function overdueFirst(actions: readonly Action[], today: Day, held: Held | null = null): readonly Action[] {
  const due = (action: Action) => (action.id === held?.id ? held.due : action.due)
  const isLate = (action: Action) => isOverdue({ ...action, due: due(action) }, today)
  const late = actions.filter(isLate)
  late.sort((one, other) => (due(one) ?? '').localeCompare(due(other) ?? ''))
  return [...late, ...actions.filter((action) => !isLate(action))]
}

/** The actions of one status. */
export interface StatusGroup {
  readonly status: Status
  readonly actions: readonly Action[]
}

/** Every status with its actions, what is overdue first. */
export function byStatus({ actions }: Journey, today: Day, held: Held | null = null): readonly StatusGroup[] {
  return STATUSES.map((status) => ({
    status,
    actions: overdueFirst(
      actions.filter((action) => action.status === status),
      today,
      held,
    ),
  }))
}

/** The actions of one owner; null is nobody. */
export interface OwnerGroup {
  readonly owner: string | null
  readonly actions: readonly Action[]
}

/** Everybody with their actions, what is overdue first; what nobody owns is on top. */
export function byOwner({ actions, owners }: Journey, today: Day, held: Held | null = null): readonly OwnerGroup[] {
  const known = owners.map(({ id }) => id)
  const strangers = actions.flatMap(({ owner }) => (owner === null || known.includes(owner) ? [] : [owner]))
  return [null, ...known, ...new Set(strangers)]
    .map((owner) => ({
      owner,
      actions: overdueFirst(
        actions.filter((action) => action.owner === owner),
        today,
        held,
      ),
    }))
    .filter((group) => group.actions.length > 0)
}

/** Behind which action one goes that moves up or down past the neighbour one sees; undefined where there is no room. */
export function afterShift({ actions }: StatusGroup, id: string, by: -1 | 1, today: Day): string | null | undefined {
  const free = actions.filter((action) => !isOverdue(action, today))
  const at = free.findIndex((action) => action.id === id)
  if (at < 0 || !free[at + by]) return undefined
  return by > 0 ? free[at + 1]?.id : (free[at - 2]?.id ?? null)
}

/** What falls short and has no action yet, the most pressing first. */
export function gapsWithoutAction(journey: Journey, persona: string): readonly Shortfall[] {
  const met = new Set(journey.actions.flatMap(({ touchpoint, status }) => (status === 'dropped' ? [] : [touchpoint])))
  return widestGaps(journey, persona).filter(({ touchpoint }) => !met.has(touchpoint.id))
}
