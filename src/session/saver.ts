import { atom } from 'nanostores'
import type { Result } from '~/foundation/result.ts'
import { type ReadOnly, readOnly } from './read-only.ts'

/** Where the work stands: on the shelf, on its way there, or not there and why. */
export type Saving<Code extends string> =
  | {
      readonly state: 'saved' /** When, in milliseconds since 1970; null where nothing had to be written yet. */
      readonly at: number | null
    }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly code: Code }

export interface Saver<Code extends string> {
  readonly saving: ReadOnly<Saving<Code>>
  /** Something changed: it is written within the delay, with whatever follows meanwhile. */
  schedule(): void
  /** Writes what waits at once. */
  flush(): void
  /** Says that the work cannot be kept, without trying. */
  fail(code: Code): void
  /** Gives up what waits; the present state on the shelf counts. */
  reset(): void
}

/** How long a change may wait for company, in milliseconds: the more the longer a write takes, and written within half a second. */
const LEAST = 250
const MOST = 400
/** So many times as long as the last write took. */
const WRITES = 8

/** Writes changes a moment after they were made, and tells truthfully what became of them. */
export function createSaver<Code extends string>(write: () => Result<unknown, { readonly code: Code }>): Saver<Code> {
  const saving = atom<Saving<Code>>({ state: 'saved', at: null })
  let timer: ReturnType<typeof setTimeout> | null = null
  let wait = LEAST

  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const flush = () => {
    if (timer === null) return
    stop()
    const start = Date.now()
    const written = write()
    wait = Math.min(MOST, Math.max(LEAST, WRITES * (Date.now() - start)))
    saving.set(written.ok ? { state: 'saved', at: Date.now() } : { state: 'not-saved', code: written.problem.code })
  }
  return {
    saving: readOnly(saving),
    schedule() {
      if (saving.get().state === 'saved') saving.set({ state: 'saving' })
      timer ??= setTimeout(flush, wait)
    },
    flush,
    fail(code) {
      stop()
      saving.set({ state: 'not-saved', code })
    },
    reset() {
      stop()
      saving.set({ state: 'saved', at: null })
    },
  }
}
