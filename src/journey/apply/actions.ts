import { ok, refuse } from '~/foundation/result.ts'
import type { ActionField, CommandOf } from '../commands.ts'
import { isDay } from '../day.ts'
import type { Action, Journey } from '../schema.ts'
import { findTouchpoint, ownerOf } from '../select.ts'
import { changed, changedEach } from './changed.ts'
import { noEntry, notThere, type Outcome, unless } from './refusals.ts'

/** Adds an action as the last one: an idea, for a touchpoint or for none, owned by whoever owns the touchpoint. */
export function addAction(journey: Journey, { id, text, touchpoint }: CommandOf<'add-action'>): Outcome {
  const found = touchpoint === null ? undefined : findTouchpoint(journey, touchpoint)
  if (touchpoint !== null && !found) return notThere('touchpoint', touchpoint)
  const owner = ownerOf(journey, found?.touchpoint.owner ?? null)?.id ?? null
  const empty = { effort: null, due: null, status: 'idea', measure: '', pillar: null } as const
  const action: Action = { id, touchpoint, text, owner, ...empty }
  return unless(noEntry(journey, 'actions', id), () => ({ ...journey, actions: [...journey.actions, action] }))
}

/** Sets one field. A touchpoint or an owner newly named must be on the map, a day on the calendar. */
export function setAction(journey: Journey, command: CommandOf<'set-action'>): Outcome {
  const action = find(journey, command.action)
  if (!action) return notThere('action', command.action)
  if (command.field === 'due' && command.value !== null && !isDay(command.value)) {
    return refuse({ code: 'not-a-day', value: command.value })
  }
  const stranger = strangerIn(journey, action, command)
  if (stranger) return stranger
  const set = (each: Action) => (each === action ? changed(each, { [command.field]: command.value }) : each)
  return ok(changed(journey, { actions: changedEach(journey.actions, set) }))
}

/** Gives an action a status and puts it behind another one, or in front of all the others of that status. */
export function moveAction(journey: Journey, { action: id, status, after }: CommandOf<'move-action'>): Outcome {
  const action = find(journey, id)
  if (!action) return notThere('action', id)
  if (after !== null && !find(journey, after)) return notThere('action', after)
  const moved = changed(action, { status })
  const others = journey.actions.filter((each) => each !== action)
  const stays = journey.actions.indexOf(action)
  const behind = others.findIndex((each) => each.id === after) + 1
  const first = others.findIndex((each) => each.status === status)
  // Where nothing has to be passed it keeps its place.
  const front = first < 0 ? stays : Math.min(stays, first)
  const at = after === null ? front : after === id ? stays : behind
  return ok(changed(journey, { actions: others.toSpliced(at, 0, moved) }))
}

/** Puts an action in front of all the others. */
export function putActionFirst(journey: Journey, { action: id }: CommandOf<'put-action-first'>): Outcome {
  const action = find(journey, id)
  if (!action) return notThere('action', id)
  return ok(changed(journey, { actions: [action, ...journey.actions.filter((each) => each !== action)] }))
}

/** Adds a copy right behind, as an idea once more. */
export function duplicateAction(journey: Journey, command: CommandOf<'duplicate-action'>): Outcome {
  const action = find(journey, command.action)
  if (!action) return notThere('action', command.action)
  const copy: Action = { ...action, id: command.id, status: 'idea' }
  return unless(noEntry(journey, 'actions', command.id), () => ({
    ...journey,
    actions: journey.actions.toSpliced(journey.actions.indexOf(action) + 1, 0, copy),
  }))
}

/** Takes an action away. */
export function removeAction(journey: Journey, { action: id }: CommandOf<'remove-action'>): Outcome {
  if (!find(journey, id)) return notThere('action', id)
  return ok({ ...journey, actions: journey.actions.filter((action) => action.id !== id) })
}

function find(journey: Journey, id: string): Action | undefined {
  return journey.actions.find((action) => action.id === id)
}

/** The refusal for a touchpoint or an owner that the map does not have and the action did not name before. */
function strangerIn(journey: Journey, action: Action, { field, value }: ActionField): Outcome | null {
  if (value === null || (field !== 'touchpoint' && field !== 'owner') || value === action[field]) return null
  const there = field === 'owner' ? ownerOf(journey, value) : findTouchpoint(journey, value)
  return there ? null : notThere(field, value)
}
