import { personOf } from './commands.ts'
import { entryOf } from './objects.ts'
import type { Person, PlayEntry, Progress } from './schema.ts'

/** What there is to learn: ids of lessons in their order, names of plays, and the steps of the path somebody takes, as `lesson:<id>` or `play:<name>`. */
export interface Plan {
  readonly lessons: readonly string[]
  readonly plays: readonly string[]
  readonly path?: readonly string[]
}

/** Where to go on. `begun` is false for a lesson nobody has opened yet. */
export interface Next {
  readonly kind: 'lesson' | 'play'
  readonly id: string
  readonly begun: boolean
}

/** What "Continue" opens: the latest thing begun and not done or ended, else the path's next step, else the next lesson; null when all are done. */
export function continueWith(progress: Progress, person: string, plan: Plan): Next | null {
  const learner = personOf(progress, person)
  return openOf(learner, plan)[0] ?? nextStep(learner, plan.path ?? []) ?? nextLesson(learner, plan.lessons)
}

/** Whether somebody has begun anything that is still there. */
export function hasBegun(progress: Progress, person: string, plan: Plan): boolean {
  const { lessons, plays } = personOf(progress, person)
  return plan.lessons.some((id) => Object.hasOwn(lessons, id)) || plan.plays.some((id) => Object.hasOwn(plays, id))
}

/** Whether a rehearsal has come to its ending. */
export function isEnded({ ended, run, best }: PlayEntry): boolean {
  return ended ?? (run.length === 0 && best !== null)
}

function openOf({ lessons, plays }: Person, plan: Plan): Next[] {
  const open = [
    ...plan.lessons.map((id) => ({ kind: 'lesson' as const, id, entry: unlessDone(entryOf(lessons, id)) })),
    ...plan.plays.map((id) => ({ kind: 'play' as const, id, entry: unlessEnded(entryOf(plays, id)) })),
  ]
  return open
    .flatMap(({ kind, id, entry }) => (entry === null ? [] : { kind, id, at: entry.at }))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .map(({ kind, id }) => ({ kind, id, begun: true }))
}

function unlessDone(entry: Person['lessons'][string] | undefined) {
  return entry === undefined || entry.done ? null : entry
}

function unlessEnded(entry: PlayEntry | undefined) {
  return entry === undefined || isEnded(entry) ? null : entry
}

/** The first step of a path that is neither done nor has reached an ending. */
export function nextStep({ lessons, plays }: Person, path: readonly string[]): Next | null {
  for (const step of path) {
    const id = step.replace(/^(lesson|play):/, '')
    const kind = step.startsWith('play:') ? 'play' : 'lesson'
    const taken = kind === 'play' ? (entryOf(plays, id)?.best ?? null) !== null : entryOf(lessons, id)?.done === true
    if (!taken) return { kind, id, begun: false }
  }
  return null
}

/** The first lesson not done behind the one done last, else the first not done at all. */
function nextLesson({ lessons }: Person, order: readonly string[]): Next | null {
  const isDone = (id: string) => entryOf(lessons, id)?.done === true
  const doneAt = (id: string) => (isDone(id) ? (entryOf(lessons, id)?.at ?? '') : '')
  const last = order.reduce((latest, id, place) => (doneAt(id) > doneAt(order[latest] ?? '') ? place : latest), -1)
  const id = order.slice(last + 1).find((other) => !isDone(other)) ?? order.find((other) => !isDone(other))
  return id === undefined ? null : { kind: 'lesson', id, begun: false }
}
