import { href } from '~/site.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { personOf } from '~/training/progress/commands.ts'
import { continueWith, hasBegun, type Next, nextStep } from '~/training/progress/continue.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS } from '~/training/progress/schema.ts'
import { learnerOn, pathOn } from './person.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Where somebody can go on. */
export interface Target {
  readonly kind: Next['kind']
  /** False for something nobody has opened yet. */
  readonly begun: boolean
  readonly title: string
  readonly href: string
}

/** One thing there is to learn, in teaching order, as the site's own list of them has it. */
export interface PlanEntry {
  readonly kind: Next['kind']
  readonly id: string
  readonly title: string
  /** Its address inside the site. */
  readonly path: string
}

/** What there is to learn, and the steps of each path in their order, as `lesson:<id>` or `play:<name>`. */
export interface Plan {
  readonly entries: readonly PlanEntry[]
  readonly paths: Readonly<Record<string, readonly string[]>>
}

/** Where "Continue" leads on this device; null where nothing was begun, everything is done, or nothing can be read. */
export async function continueTarget(
  ports: Ports = browserPorts,
  fetchPlan: () => Promise<Plan> = fetchOwnPlan,
): Promise<Target | null> {
  const kept = ports.shelf.read(PROGRESS)
  const read = kept.ok && kept.value !== null ? readProgress(kept.value) : null
  if (!read?.ok) return null
  const person = learnerOn(ports.shelf)
  const { entries, paths } = await fetchPlan().catch((): Plan => ({ entries: [], paths: {} }))
  const ids = (kind: Next['kind']) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
  const path = stepsOf(paths, pathOn(ports.shelf, person) ?? '') ?? []
  const plan = { lessons: ids('lesson'), plays: ids('play'), path }
  if (!hasBegun(read.value, person, plan)) return null
  const next = continueWith(read.value, person, plan)
  const entry = entries.find(({ kind, id }) => kind === next?.kind && id === next.id)
  return entry && next ? { kind: entry.kind, begun: next.begun, title: entry.title, href: href(entry.path) } : null
}

/** The path somebody takes on this device, and its next step; `next` is null at its end. */
export interface OnPath {
  readonly path: string
  readonly next: Target | null
}

/** What comes next on the learner's path once `just`, such as `play:mud`, is done; null where no path was chosen, or nothing can be read. */
export async function nextOnPath(
  just: string,
  ports: Ports = browserPorts,
  fetchPlan: () => Promise<Plan> = fetchOwnPlan,
): Promise<OnPath | null> {
  const person = learnerOn(ports.shelf)
  const chosen = pathOn(ports.shelf, person)
  const kept = ports.shelf.read(PROGRESS)
  if (chosen === null || !kept.ok) return null
  const read = kept.value === null ? null : readProgress(kept.value)
  if (read?.ok === false) return null
  const { entries, paths } = await fetchPlan().catch((): Plan => ({ entries: [], paths: {} }))
  const steps = stepsOf(paths, chosen)
  if (!steps) return null
  const learner = personOf(read?.value ?? NO_PROGRESS, person)
  const next = nextStep(
    learner,
    steps.filter((step) => step !== just),
  )
  const entry = entries.find(({ kind, id }) => kind === next?.kind && id === next.id)
  return {
    path: href(`learn/paths/${chosen}/`),
    next: entry ? { ...entry, begun: false, href: href(entry.path) } : null,
  }
}

/** The steps of a path, and never something every object has, whatever the path is called. */
function stepsOf(paths: Plan['paths'], path: string): readonly string[] | undefined {
  return Object.hasOwn(paths, path) ? paths[path] : undefined
}

async function fetchOwnPlan(): Promise<Plan> {
  const answer = await fetch(href('learn/plan.json'))
  return answer.json()
}
