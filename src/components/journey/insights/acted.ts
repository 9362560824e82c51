import { actionsAt, isOpen } from '~/journey/analysis/plan.ts'
import type { Day } from '~/journey/day.ts'
import type { Journey } from '~/journey/schema.ts'
import { insightsWords as words } from '~/words/en/insights.ts'
import { saidDay } from '../plan/dates.ts'

/** How many actions a touchpoint has, and when the first of them is due: `1 action, due Dec 15`. '' where none stands. */
export function actedSaid(journey: Journey, touchpoint: string, today: Day): string {
  const standing = actionsAt(journey, touchpoint).filter(({ status }) => status !== 'dropped')
  const open = standing.filter(isOpen)
  const [first] = open.flatMap(({ due }) => due ?? []).sort()
  if (standing.length === 0) return ''
  const due = first && (first < today ? words.gaps.overdue : words.gaps.due)(saidDay(first, today))
  const when = open.length === 0 ? words.gaps.done : (due ?? words.gaps.noDay)
  return words.gaps.acted(standing.length, when)
}
