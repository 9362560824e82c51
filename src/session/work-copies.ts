import type { Now } from '~/foundation/ports.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Timeline } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { keepCopy, newestCopy } from '~/storage/copies.ts'
import type { ReadOnly } from './read-only.ts'

/** How much time, in milliseconds, lies between two copies of a map that is worked on. */
export const OFTEN = 5 * 60 * 1000

/** The part of the cupboard that is used here; tests bring their own. */
export interface Copies {
  readonly keepCopy: typeof keepCopy
  readonly newestCopy: typeof newestCopy
}

/** A map that is worked on, since before its first change. */
export interface Work {
  readonly timeline: ReadOnly<Timeline>
  /** The map as it was opened. */
  readonly opened: Journey
  /** Its bytes then. */
  readonly text: string
  readonly now: Now
}

/**
 * Makes dated copies of a map while somebody works on it, by the rules C1, C2, C3 and C5. Where none can be kept the work
 * goes on without. Gives a function that ends it.
 */
export function copyWhileWorking(work: Work, copies: Copies = { keepCopy, newestCopy }): () => void {
  const { timeline, opened, text, now } = work
  let last = opened
  let begun = false
  let timer: ReturnType<typeof setTimeout> | null = null

  const copy = (journey: Journey, bytes = writeJourney(journey)) =>
    copies.keepCopy({ map: journey.id, title: journey.title, at: now(), text: bytes, why: 'work' })

  const begin = async (before: Journey) => {
    const bytes = before === opened ? text : writeJourney(before)
    const newest = await copies.newestCopy(before.id)
    if (bytes === writeJourney(before) && newest.ok && newest.value && isYoung(newest.value.at, now())) return
    await copy(before, bytes)
  }
  const wait = () => {
    timer ??= setTimeout(() => {
      timer = null
      void copy(last)
    }, OFTEN)
  }

  const stop = timeline.subscribe(({ past, present, future }) => {
    if (present === last) return
    const before = last
    last = present
    // Nothing behind it and nothing before it: another tab wrote it, and makes the copies.
    if (past.length + future.length === 0) return
    if (!begun) void begin(before)
    begun = true
    wait()
  })
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}

function isYoung(at: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(at)
  return age >= 0 && age < OFTEN
}
