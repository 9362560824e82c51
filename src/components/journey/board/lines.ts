import { curveThrough, type Point } from '~/journey/drawing/curve.ts'
import { type GapColumn, type GapNumber, placeGapNumbers } from '~/journey/drawing/gaps.ts'
import { labelPeaks, type PeakLabel } from '../marks/peak-labels.ts'
import type { Across } from './across.ts'
import type { BoardContext, Live } from './context.ts'
import { BOARD, FIELD_TOP, type Heights, pointTop } from './geometry.ts'
import type { MaybeLevel } from './level-keys.ts'
import { type BoardColumn, standsAside } from './model.ts'

/** A bar between two points, with the way it goes. */
export interface GapBar {
  readonly column: number
  readonly x: number
  readonly top: number
  readonly height: number
  readonly below: boolean
}

/** Everything of the two lines, in pixels from the board's upper left corner. */
export interface BoardDrawing {
  readonly expected: string
  readonly perceived: string
  /** What is perceived today, where the future is shown. */
  readonly today: string
  readonly bars: readonly GapBar[]
  readonly numbers: readonly GapNumber[]
  readonly peaks: readonly PeakLabel[]
}

/** Where things of a board stand, up and down and across. */
export interface BoardRoom {
  readonly heights: Heights
  readonly across: Across
}

const NUMBER = { width: 26, height: 18, point: 9, clear: 3 } as const

/** The two lines through a run of columns; a point under the finger counts where it is for the moment. */
export function drawLines(
  columns: readonly BoardColumn[],
  room: BoardRoom,
  live: Live | null,
  named: BoardContext['peaks'] = new Map(),
): BoardDrawing {
  // The lines pass by whatever is not in them.
  const standing = columns.filter((column) => !standsAside(column))
  const placed = standing.map((column) => placedColumn(column, room, live))
  const numbers = placeGapNumbers(placed, NUMBER)
  return {
    expected: curveThrough(placed.map(({ expected }) => expected)),
    perceived: curveThrough(placed.map(({ perceived }) => perceived)),
    today: curveThrough(
      columns
        .filter(({ change }) => change !== 'add')
        .map(({ index, today }) => pointAt(room.across.middle(index), today, room.heights.step)),
    ),
    bars: placed.flatMap(({ bar }) => bar ?? []),
    numbers,
    peaks: labelPeaks(standing, placed, [placed], numbers, named),
  }
}

type Placed = GapColumn & { readonly bar: GapBar | null }

/** Where a column stood when it was last asked. One that says the same as before is the same thing, see `boardKeeper`. */
const stood = new WeakMap<BoardColumn, BoardRoom & { readonly placed: Placed }>()

function placedColumn(column: BoardColumn, room: BoardRoom, live: Live | null): Placed {
  const { heights, across } = room
  if (live?.touchpoint === column.id) return placeColumn(column, room, live)
  const before = stood.get(column)
  if (before?.heights === heights && before.across === across) return before.placed
  const placed = placeColumn(column, room, null)
  stood.set(column, { heights, across, placed })
  return placed
}

function placeColumn(column: BoardColumn, { heights: { step }, across }: BoardRoom, moving: Live | null): Placed {
  const expected = moving?.side === 'expected' ? moving.level : column.expected
  const perceived = moving?.side === 'perceived' ? moving.level : column.perceived
  const x = across.middle(column.index)
  const known = expected !== null && perceived !== null
  const points = {
    expected: pointAt(x, expected, step),
    perceived: pointAt(x, perceived, step),
    gap: known ? perceived - expected : null,
  }
  return { ...points, bar: barOf(column.index, points) }
}

function pointAt(x: number, level: MaybeLevel, step: number): Point | null {
  return level === null ? null : { x, y: levelMiddle(level, step) }
}

/** The middle of a level from the board's upper edge. */
export function levelMiddle(level: MaybeLevel, step: number): number {
  return FIELD_TOP + pointTop(level, step) + BOARD.point / 2
}

function barOf(column: number, { expected, perceived, gap }: GapColumn): GapBar | null {
  if (!expected || !perceived || !gap) return null
  const top = Math.min(expected.y, perceived.y)
  return { column, x: expected.x, top, height: Math.abs(expected.y - perceived.y), below: gap < 0 }
}
