import { href } from '~/site.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { continueWith, hasBegun, type Next } from '~/training/progress/continue.ts'
import { readProgress } from '~/training/progress/read.ts'
import { learnerOn } from './person.ts'
import { createPreferences } from './preferences.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Where somebody can go on. */
export interface Target {
  readonly kind: Next['kind']
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
  const chosen = createPreferences(ports).preferences.get().paths[person]
  const path = paths[chosen ?? ''] ?? []
  const plan = { lessons: ids('lesson'), plays: ids('play'), path }
  if (!hasBegun(read.value, person, plan)) return null
  const next = continueWith(read.value, person, plan)
  const entry = entries.find(({ kind, id }) => kind === next?.kind && id === next.id)
  return entry ? { kind: entry.kind, title: entry.title, href: href(entry.path) } : null
}

async function fetchOwnPlan(): Promise<Plan> {
  const answer = await fetch(href('learn/plan.json'))
  return answer.json()
}
