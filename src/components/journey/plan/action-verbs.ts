import { afterShift, byStatus } from '~/journey/analysis/plan.ts'
import type { Day } from '~/journey/day.ts'
import type { Action, Journey } from '~/journey/schema.ts'
import { STATUSES, type Status } from '~/journey/vocabulary.ts'
import { planWords as words } from '~/words/en/plan.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { type FocusKind, focusSoon } from '../page/focus.ts'
import { titleOf } from './rows.ts'

/**
 * Adds "New action", with the owner of its touchpoint. What is typed into it first belongs to the same step of undo.
 * Gives its id, or null where it could not be added.
 */
export function addAction(desk: Desk, touchpoint: string | null): string | null {
  const id = desk.session.newId()
  const step = `add:${id}`
  if (!desk.run({ type: 'add-action', id, text: words.newAction, touchpoint }, { merge: step })) return null
  justAdded = desk.journey
  desk.typing.expect(step)
  focusSoon('action-text', id)
  return id
}

/** The map as it stood when an action had just been added to it. */
let justAdded: Journey | null = null

/** Takes back an action that was added and not touched since; the notice brings it back. False where there is none. */
export function takeBackAdded(desk: Desk): boolean {
  if (desk.journey !== justAdded) return false
  justAdded = null
  // By itself it would say what was undone.
  desk.session.undo()
  desk.say({ text: words.notAdded, undo: () => desk.redo(), undoWord: words.bringBack })
  focusSoon('plan', 'add')
  return true
}

/** Takes an action away; the focus goes to its neighbor on the page. The notice brings it back. */
export function removeAction(desk: Desk, action: Action): void {
  const next = neighbourOnPage(action.id)
  const bringBack = () => {
    desk.undo()
    focusAction(action.id)
  }
  const notice = { text: words.removed(titleOf(action)), undo: bringBack, undoWord: words.bringBack }
  if (!desk.run({ type: 'remove-action', action: action.id }, { notice })) return
  if (next === null) focusSoon('plan', 'add')
  else focusAction(next)
}

/** Adds a copy behind an action. */
export function duplicateAction(desk: Desk, action: Action): void {
  const id = desk.session.newId()
  const notice = { text: words.duplicated(titleOf(action)) }
  if (desk.run({ type: 'duplicate-action', action: action.id, id }, { notice })) focusAction(id)
}

/** Puts an action in front of all the others. */
export function putFirst(desk: Desk, action: Action): void {
  const notice = { text: words.movedOurs(titleOf(action)) }
  if (desk.run({ type: 'put-action-first', action: action.id }, { notice })) focusAction(action.id)
}

/** Puts an action into a status, behind another one or in front of all there, and says where it is then. */
export function moveTo(
  desk: Desk,
  action: Action,
  place: { readonly status: Status; readonly after: string | null },
  { today, focus = 'action' }: { readonly today: Day; readonly focus?: FocusKind },
): void {
  const before = desk.journey
  if (!desk.run({ type: 'move-action', action: action.id, ...place }) || desk.journey === before) return
  const group = byStatus(desk.journey, today).find(({ status }) => status === place.status)?.actions ?? []
  const number = group.findIndex(({ id }) => id === action.id) + 1
  desk.say({ text: words.moved(titleOf(action), words.statuses[place.status], number, group.length) })
  focusAction(action.id, focus)
}

/** Gives an action another status: it becomes the last one there. */
export function sendTo(
  desk: Desk,
  action: Action,
  status: Status,
  how: { readonly today: Day; readonly focus?: FocusKind },
): void {
  const last = desk.journey.actions.findLast((each) => each.status === status && each.id !== action.id)
  moveTo(desk, action, { status, after: last?.id ?? null }, how)
}

/** Moves an action up or down past the neighbor one sees. */
export function shiftAction(desk: Desk, action: Action, by: -1 | 1, today: Day): void {
  const after = placeAfterShift(desk, action, by, today)
  if (after !== undefined) moveTo(desk, action, { status: action.status, after }, { today })
}

/** Whether an action can move up or down. */
export function canShift(desk: Desk, action: Action, by: -1 | 1, today: Day): boolean {
  return placeAfterShift(desk, action, by, today) !== undefined
}

/** The status to the left or the right of another one; null past the ends. */
export function statusBeside(status: Status, by: -1 | 1): Status | null {
  return STATUSES[STATUSES.indexOf(status) + by] ?? null
}

/** Leads to an action; where it lies in a fold that is closed, to the fold. */
export async function focusAction(id: string, kind: FocusKind = 'action'): Promise<void> {
  const found = await focusSoon(kind, id)
  found?.closest('details:not([open])')?.querySelector('summary')?.focus()
}

function placeAfterShift(desk: Desk, action: Action, by: -1 | 1, today: Day): string | null | undefined {
  const group = byStatus(desk.journey, today).find(({ status }) => status === action.status)
  return group && afterShift(group, action.id, by, today)
}

/** The action one sees behind another one, else the one before; null where it stands alone. */
function neighbourOnPage(id: string): string | null {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-focus^="action:"]')].filter((one) =>
    one.checkVisibility(),
  )
  const ids = shown.map(({ dataset }) => dataset['focus']?.slice('action:'.length) ?? '')
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1] ?? null
}
