import { atom } from 'nanostores'
import type { Result } from '~/foundation/result.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { type Moment, personOf } from '~/training/progress/commands.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS, type Person, type Progress } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { learnerOn } from './person.ts'
import { type KeepProblem, readKept } from './read-kept.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import type { Ports } from './wiring.ts'

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
}

/** The progress of whoever uses a shelf. Each change starts from what the shelf holds at that moment, so that tabs never undo each other. */
export function keepProgress(ports: Ports): KeptProgress {
  const { shelf, now } = ports
  const person = learnerOn(shelf)
  const keeping = atom<Keeping>({ state: 'saved' })
  const look = () => readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
  const found = look()
  // What cannot be kept is still shown until the page goes.
  let unsaved: Progress | null = null
  const progress = atom<Person>(personOf(found.ok ? found.value : NO_PROGRESS, person))

  const tell = (written: Result<unknown, KeepProblem>) =>
    keeping.set(written.ok ? { state: 'saved' } : { state: 'not-saved', code: written.problem.code })

  return {
    person,
    progress: readOnly(progress),
    keeping: readOnly(keeping),
    tell,
    refresh() {
      const kept = look()
      if (kept.ok && unsaved === null) progress.set(personOf(kept.value, person))
    },
    change(step) {
      const kept = look()
      const before = unsaved ?? (kept.ok ? kept.value : NO_PROGRESS)
      const after = step(before, { person, now: now() })
      progress.set(personOf(after, person))
      const written = kept.ok ? shelf.write(PROGRESS, writeProgress(after)) : kept
      unsaved = written.ok ? null : after
      tell(written)
    },
  }
}
