import { gapOf } from '~/journey/analysis/gap.ts'
import { isOpen, isOverdue } from '~/journey/analysis/plan.ts'
import type { Day } from '~/journey/day.ts'
import type { Action, Journey } from '~/journey/schema.ts'
import { ownerOf, touchpointsOf } from '~/journey/select.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { planWords as words } from '~/words/en/plan.ts'
import { saidDay } from './dates.ts'

/** An action with everything that is shown of it. */
export interface Row {
  readonly action: Action
  readonly title: string
  /** Null where the action names no touchpoint; `id` is null where the map does not have it. */
  readonly touchpoint: { readonly id: string | null; readonly title: string; readonly keyMoment: boolean } | null
  readonly gap: number | null
  readonly owner: string
  readonly nobody: boolean
  /** When it is due in words; '' where no day is set. */
  readonly due: string
  readonly overdue: boolean
}

/** What an action is called. */
export function titleOf({ text }: Action): string {
  return text.trim() || words.untitled
}

/** Every action of a map by its id, ready to be shown. */
export function rowsOf(journey: Journey, persona: string, today: Day): ReadonlyMap<string, Row> {
  const known = new Map(touchpointsOf(journey).map(({ touchpoint }) => [touchpoint.id, touchpoint]))
  const toRow = (action: Action): Row => {
    const touchpoint = known.get(action.touchpoint ?? '')
    return {
      action,
      title: titleOf(action),
      touchpoint: touchpoint
        ? {
            id: touchpoint.id,
            title: touchpoint.title || journeyWords.untitledTouchpoint,
            keyMoment: touchpoint.keyMoment,
          }
        : action.touchpoint === null
          ? null
          : { id: null, title: words.unknownTouchpoint(action.touchpoint), keyMoment: false },
      gap: touchpoint ? gapOf(touchpoint, persona) : null,
      owner: ownerName(journey, action.owner),
      nobody: action.owner === null,
      due: dueSaid(action, today),
      overdue: isOverdue(action, today),
    }
  }
  return new Map(journey.actions.map((action) => [action.id, toRow(action)]))
}

/** What somebody who owns actions is called; null is nobody. */
export function ownerName(journey: Journey, id: string | null): string {
  if (id === null) return journeyWords.noOwner
  const owner = ownerOf(journey, id)
  return owner ? owner.name || owner.id : journeyWords.unknownOwner(id)
}

function dueSaid(action: Action, today: Day): string {
  if (action.due === null) return ''
  const day = saidDay(action.due, today)
  if (isOverdue(action, today)) return words.overdueSince(day)
  return action.due === today && isOpen(action) ? words.dueToday : words.dueOn(day)
}
