import { timeRoom } from '~/journey/time-axis.ts'
import type { Look } from '~/session/look.ts'
import { type Across, evenly } from './across.ts'
import { BOARD } from './geometry.ts'

/** The most room that is put behind a column for the time it lasts, in columns. */
const LONGEST = 10

/** The columns that hold a touchpoint, and how many there are in all. */
interface Columns {
  readonly columns: readonly { readonly index: number; readonly lasts: string | null }[]
  readonly width: number
}

/** Where columns stand, whichever way they are looked at. */
export function acrossOf(board: Columns, axis: Look['axis'], pitch: number = BOARD.pitch): Across {
  return axis === 'time' ? byTime(board, pitch) : evenly(board.width, pitch)
}

/** Columns with room behind each for the time it lasts. */
function byTime({ columns, width: count }: Columns, pitch: number): Across {
  const { card } = evenly(count, pitch)
  const rooms = new Map(columns.map(({ index, lasts }) => [index, Math.round(timeRoom(lasts).share * LONGEST * pitch)]))
  const lefts = [0]
  for (let index = 0; index < count; index += 1) lefts.push((lefts[index] ?? 0) + pitch + (rooms.get(index) ?? 0))
  const width = lefts[count] ?? 0
  const left = (index: number) => (index <= 0 ? 0 : (lefts[index] ?? width))
  return {
    width,
    card,
    left,
    middle: (index) => left(index) + card / 2,
    at(pixels) {
      if (pixels < 0 || pixels >= width) return pixels < 0 ? 0 : count
      const index = lastUpTo(lefts, pixels)
      return index + (pixels - left(index)) / (left(index + 1) - left(index))
    },
  }
}

/** The last of these rising numbers that is not above another. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle - 1
  }
  return low
}
