import type { Journey } from './schema.ts'

/** How many steps can be taken back. */
export const LONGEST = 500

/** A map with what it was before and what was taken back, nearest last. */
export interface Timeline {
  readonly past: readonly Journey[]
  readonly present: Journey
  readonly future: readonly Journey[]
  /** The merge word of the last step, so that typing one word is one step. */
  readonly merging: string | null
}

/** A timeline in which nothing has happened. */
export function begin(journey: Journey): Timeline {
  return { past: [], present: journey, future: [], merging: null }
}

/** The timeline after a change. The same `merge` word twice in a row makes one step. What was taken back is gone. */
export function record(timeline: Timeline, next: Journey, merge?: string): Timeline {
  const { past, present, merging } = timeline
  if (next === present) return timeline
  const goesOn = merge !== undefined && merge === merging
  return {
    past: goesOn ? past : [...past, present].slice(-LONGEST),
    present: next,
    future: [],
    merging: merge ?? null,
  }
}

/** One step back, to exactly the map that was there; the same timeline where there is none. */
export function undo(timeline: Timeline): Timeline {
  const before = timeline.past.at(-1)
  if (!before) return timeline
  const { past, present, future } = timeline
  return { past: past.slice(0, -1), present: before, future: [...future, present], merging: null }
}

/** One step forward again; the same timeline where nothing was taken back. */
export function redo(timeline: Timeline): Timeline {
  const after = timeline.future.at(-1)
  if (!after) return timeline
  const { past, present, future } = timeline
  return { past: [...past, present], present: after, future: future.slice(0, -1), merging: null }
}

/** Whether there is a step to take back. */
export function canUndo({ past }: Timeline): boolean {
  return past.length > 0
}

/** Whether a step was taken back. */
export function canRedo({ future }: Timeline): boolean {
  return future.length > 0
}
