import { apart } from '~/foundation/apart.ts'
import { fieldsOf, textOf } from './guards.ts'

/** An if-then plan in the learner's own words. */
export interface Plan {
  readonly when: string
  readonly act: string
}

/** Reads a kept plan; a half that is missing comes from ours. */
export function readPlan(raw: unknown, ours: Plan): Plan {
  const fields = fieldsOf(raw)
  return {
    when: textOf(fields['when']) || ours.when,
    act: textOf(fields['act']) || ours.act,
  }
}

/** The plan as one sentence; a half that is not written yet is a gap. */
export function planSentence({ when, act }: Plan): string {
  const clean = (half: string) => half.trim().replace(/(?<![.,;\s])[.,;\s]+$/, '') || '…'
  return `When ${apart(clean(when))}, ${apart(clean(act))}.`
}
