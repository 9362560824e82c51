import { atom } from 'nanostores'
import type { Result } from '~/foundation/result.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { counted, type Moment, personOf } from '~/training/progress/commands.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS, type Person, type Progress } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { learnerOn } from './person.ts'
import { type KeepProblem, readKept } from './read-kept.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { type Safe, safeFor } from './safe.ts'
import { whenIdle } from './when-idle.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Whether what was learned last is kept, and if not, why. */
export type Keeping = { readonly state: 'saved' } | { readonly state: 'not-saved'; readonly code: KeepProblem['code'] }

/** One person's progress on a shelf. */
export interface KeptProgress {
  readonly person: string
  readonly progress: ReadOnly<Person>
  readonly keeping: ReadOnly<Keeping>
  /** Looks at the shelf again: another tab may have learned something. */
  refresh(): void
  change(step: (before: Progress, moment: Moment) => Progress): void
  /** Says what came of keeping something that stands beside the progress. */
  tell(written: Result<unknown, KeepProblem>): void
  readonly safe: Safe
}

/**
 * The progress of whoever uses a shelf. Each change starts from what the shelf holds at that moment, so that tabs never
 * undo each other. What keeps it safe beyond the shelf comes with the first change, and does not hold it up.
 */
export function keepProgress(ports: Ports, safe: Safe = safeFor(ports)): KeptProgress {
  const { shelf, now } = ports
  const person = learnerOn(shelf)
  const keeping = atom<Keeping>({ state: 'saved' })
  const look = () => readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
  const found = look()
  /** What the shelf held when it was last looked at. */
  let known = found.ok ? found.value : NO_PROGRESS
  /** What could not be kept is made anew with each change, and shown until the page goes. */
  let waiting: readonly ((before: Progress) => Progress)[] = []
  const progress = atom<Person>(personOf(known, person))

  const tell = (written: Result<unknown, KeepProblem>) =>
    keeping.set(written.ok ? { state: 'saved' } : { state: 'not-saved', code: written.problem.code })

  // What the journal has beyond the shelf is brought back once the page has its first look.
  if (ports === browserPorts && typeof window === 'object') whenIdle(() => safe(() => {}))

  return {
    person,
    progress: readOnly(progress),
    keeping: readOnly(keeping),
    tell,
    safe,
    refresh() {
      const kept = look()
      if (!kept.ok || waiting.length > 0) return
      known = kept.value
      progress.set(personOf(known, person))
    },
    change(step) {
      const moment = { person, now: now() }
      waiting = [...waiting, (before) => step(before, moment)]
      const kept = look()
      if (kept.ok) known = kept.value
      const before = known
      const after = counted(waiting.reduce((all, one) => one(all), before))
      progress.set(personOf(after, person))
      const written = kept.ok ? shelf.write(PROGRESS, writeProgress(after)) : kept
      tell(written)
      if (!written.ok) return safe((all) => all.unkept(after))
      waiting = []
      known = after
      safe((all) => all.learned(before, after))
    },
  }
}
