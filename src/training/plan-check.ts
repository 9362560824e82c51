import type { Clock } from './cards.ts'
import { daysAfter } from './days.ts'
import { personOf } from './progress/commands.ts'
import { entryOf } from './progress/objects.ts'
import type { ExerciseEntry, Person, PlanUse, Progress } from './progress/schema.ts'

/** Days after which a plan asks whether it was used. */
export const ASKS_AFTER = 3

/** What came of a plan. */
export const PLAN_ANSWERS = ['yes', 'no', 'no-chance'] as const
export type PlanAnswer = (typeof PLAN_ANSWERS)[number]

/** The plans that ask today, told by the ids of their exercises, in the order given. */
export function plansToAsk(person: Person, plans: readonly string[], clock: Clock): readonly string[] {
  return plans.filter((id) => {
    const entry = entryOf(person.exercises, id)
    return entry !== undefined && asks(entry, clock)
  })
}

/** Keeps what came of a plan behind what was said before. */
export function tellPlan(progress: Progress, person: string, clock: Clock, plan: string, said: PlanAnswer): Progress {
  const learner = personOf(progress, person)
  const before = entryOf(learner.exercises, plan)
  const use: PlanUse = { at: clock.now, said }
  const entry: ExerciseEntry = {
    ...before,
    at: clock.now,
    answer: before?.answer ?? null,
    used: [...(before?.used ?? []), use],
  }
  const after: Person = { ...learner, exercises: { ...learner.exercises, [plan]: entry } }
  return { ...progress, people: { ...progress.people, [person]: after } }
}

/** A plan asks once, again after "no chance", and anew once its words have changed. */
function asks({ at, answer, used = [] }: ExerciseEntry, { now, dayOf }: Clock): boolean {
  if (answer === null) return false
  const last = used.at(-1)
  if (last && last.at >= at && last.said !== 'no-chance') return false
  const today = dayOf(now)
  return dayOf(at) > today || daysAfter(dayOf(at), ASKS_AFTER) <= today
}
