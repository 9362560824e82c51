import type { Peak } from '~/journey/analysis/peaks.ts'
import type { Point } from '~/journey/drawing/curve.ts'
import type { GapColumn } from '~/journey/drawing/gaps.ts'
import { placeLabels } from '~/journey/drawing/peak-places.ts'
import type { BoardColumn } from '../board/model.ts'
import { peakSaid } from './peak-said.ts'

/** A word at a point of the perceived line, by its middle. */
export interface PeakLabel extends Point {
  readonly text: string
  readonly width: number
}

const SIZE = { width: 30, height: 18, point: 10, clear: 3 } as const
/** How wide a letter of a label is, and what stands around all of them. */
const LETTER = 7
const EDGES = 12

/** The labels of a run of columns; `own` are the points of whoever they are of, `lines` those of everybody. */
export function labelPeaks(
  columns: readonly BoardColumn[],
  own: readonly GapColumn[],
  lines: readonly (readonly GapColumn[])[],
  numbers: readonly Point[],
  named: ReadonlyMap<string, readonly Peak[]>,
): readonly PeakLabel[] {
  const wanted = columns.flatMap(({ id }, column) => {
    const at = own[column]?.perceived
    const peaks = named.get(id)
    if (!at || !peaks) return []
    const text = peaks.map(peakSaid).join(' ')
    return [{ column, at, text, under: peaks.includes('pit'), width: text.length * LETTER + EDGES }]
  })
  return placeLabels(wanted, lines, numbers, SIZE).flatMap((place, at) => {
    const { text = '', width = 0 } = wanted[at] ?? {}
    return place ? [{ ...place, text, width }] : []
  })
}
