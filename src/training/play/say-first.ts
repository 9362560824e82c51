import type { Rehearsal } from './rehearse.ts'

/** Whether an answer is still to be said aloud: lines are on offer, and `spoken` was another moment than this. */
export function isUnsaid(now: Rehearsal, spoken: Rehearsal | null): boolean {
  return now.choices.length > 0 && now !== spoken
}

/** Whether the latest line was taken right after an answer was said aloud, at the moment `spoken`. */
export function wasSaid({ play, run }: Rehearsal, spoken: Rehearsal | null): boolean {
  return spoken !== null && spoken.play === play && run.length === spoken.run.length + 1
}
