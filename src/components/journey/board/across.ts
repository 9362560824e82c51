import { BOARD } from './geometry.ts'

/** Where the columns of a board stand, in pixels from its left edge. They need not be equally far apart. */
export interface Across {
  /** The right edge of the last column. */
  readonly width: number
  /** How wide what stands in a column is: its card and its lanes. */
  readonly card: number
  /** The left edge of a column; of the one behind the last, the right edge of the board. */
  left(index: number): number
  /** The middle of a column's card. */
  middle(index: number): number
  /** The column at so many pixels, with the part of it that lies to the left of there. */
  at(pixels: number): number
}

/** Columns that stand equally far apart. */
export function evenly(count: number, pitch: number = BOARD.pitch): Across {
  const card = pitch - (BOARD.pitch - BOARD.cardWidth)
  return {
    width: count * pitch,
    card,
    left: (index) => index * pitch,
    middle: (index) => index * pitch + card / 2,
    at: (pixels) => pixels / pitch,
  }
}
