import { levelsIn } from '../line.ts'
import type { Journey, Touchpoint } from '../schema.ts'
import { touchpointsOf } from '../select.ts'
import type { Level } from '../vocabulary.ts'

/** What becomes of a touchpoint in the future. */
export interface FutureChange {
  readonly kind: 'added' | 'dropped' | 'fixed' | 'kept'
  readonly touchpoint: Touchpoint
  /** What is perceived today and in the future; null is "not known". */
  readonly from: Level | null
  readonly to: Level | null
  readonly note: string
}

/** Every touchpoint that the future changes for a persona, and what is kept for a reason, in the order of the journey. */
export function changesOf(journey: Journey, persona: string): readonly FutureChange[] {
  return touchpointsOf(journey).flatMap(({ touchpoint }) => {
    const from = levelsIn(touchpoint, persona, 'today').perceived
    const to = levelsIn(touchpoint, persona, 'future').perceived
    const kind = kindOf(touchpoint, from !== to)
    return kind === null ? [] : [{ kind, touchpoint, from, to, note: touchpoint.future.note }]
  })
}

function kindOf({ future: { change, note } }: Touchpoint, differs: boolean): FutureChange['kind'] | null {
  if (change === 'add') return 'added'
  if (change === 'drop') return 'dropped'
  if (change === 'fix' || differs) return 'fixed'
  return change === 'keep' && note.trim() !== '' ? 'kept' : null
}
