import { levelsIn } from '../line.ts'
import type { Journey, Touchpoint } from '../schema.ts'
import { personasOf, touchpointsOf } from '../select.ts'
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

/** What becomes of a touchpoint for everybody on the map. */
export interface MapChange {
  readonly kind: FutureChange['kind']
  readonly touchpoint: Touchpoint
  readonly note: string
  /** Whoever has another level then; the first persona where nobody has. */
  readonly levels: readonly { readonly persona: string; readonly from: Level | null; readonly to: Level | null }[]
}

/** Every touchpoint that the future changes for anybody, once, in the order of the journey. */
export function changesForAll(journey: Journey): readonly MapChange[] {
  const personas = personasOf(journey)
  return touchpointsOf(journey).flatMap(({ touchpoint }) => {
    const of = (persona: string) => ({
      persona,
      from: levelsIn(touchpoint, persona, 'today').perceived,
      to: levelsIn(touchpoint, persona, 'future').perceived,
    })
    const differ = personas.map(({ id }) => of(id)).filter(({ from, to }) => from !== to)
    const kind = kindOf(touchpoint, differ.length > 0)
    const levels = differ.length > 0 ? differ : [of(personas[0].id)]
    return kind === null ? [] : [{ kind, touchpoint, note: touchpoint.future.note, levels }]
  })
}

function kindOf({ future: { change, note } }: Touchpoint, differs: boolean): FutureChange['kind'] | null {
  if (change === 'add') return 'added'
  if (change === 'drop') return 'dropped'
  if (change === 'fix' || differs) return 'fixed'
  return change === 'keep' && note.trim() !== '' ? 'kept' : null
}
