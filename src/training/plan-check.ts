import type { Clock, Dated } from './cards.ts'
import { daysAfter } from './days.ts'
import { personOf } from './progress/commands.ts'
import { entryOf } from './progress/objects.ts'
import type { ExerciseEntry, Instant, Person, PlanUse, Progress } from './progress/schema.ts'

/** Days after which a plan asks whether it was used. */
export const ASKS_AFTER = 3

/** What came of a plan. */
export const PLAN_ANSWERS = ['yes', 'no', 'no-chance'] as const
export type PlanAnswer = (typeof PLAN_ANSWERS)[number]

/** The plans that ask today, in the order given. One whose words were left as they are asks once its lesson is done. */
export function plansToAsk<Plan extends Dated>(person: Person, plans: readonly Plan[], clock: Clock): readonly Plan[] {
  return plans.filter(({ id, lesson }) => {
    const entry = entryOf(person.exercises, id)
    if (entry !== undefined) return asks(entry, clock)
    const taken = entryOf(person.lessons, lesson)
    return taken?.done === true && isTime(taken.at, clock)
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
function asks({ at, answer, used = [] }: ExerciseEntry, clock: Clock): boolean {
  const last = used.at(-1)
  if (answer === null && !last) return false
  if (last && last.at >= at && last.said !== 'no-chance') return false
  return isTime(at, clock)
}

/** Kept under a clock that was ahead, it is time at once. */
function isTime(at: Instant, { now, dayOf }: Clock): boolean {
  const today = dayOf(now)
  return dayOf(at) > today || daysAfter(dayOf(at), ASKS_AFTER) <= today
}
