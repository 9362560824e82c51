import type { Place } from '~/journey/commands.ts'

/** A line of the list as it stands on the screen: the head of a stage, or a touchpoint in it. */
export interface Row {
  readonly stage: string
  /** Null for the head of the stage. */
  readonly touchpoint: string | null
  readonly top: number
  readonly bottom: number
}

/** Where something let go at a height would stand, and where its mark goes: behind the last line whose middle lies above. */
export function rowDrop(rows: readonly Row[], y: number): { readonly place: Place; readonly mark: number } | null {
  const above = rows.findLast(({ top, bottom }) => (top + bottom) / 2 < y) ?? rows[0]
  return above ? { place: { stage: above.stage, after: above.touchpoint }, mark: above.bottom } : null
}
