import { LEVELS, type Level } from '../vocabulary.ts'
import type { Point } from './curve.ts'

/** The part of a picture in which the two lines run, and how many columns share it. */
export interface FieldSize {
  readonly left: number
  readonly right: number
  /** Where Delighted and Angry stand. */
  readonly top: number
  readonly bottom: number
  readonly columns: number
  /** The middle of each column, where they are not shared evenly. */
  readonly middles?: readonly number[] | undefined
}

/** Where columns and levels stand. */
export interface Field {
  /** The width of a column. */
  readonly pitch: number
  /** The middle of a column. */
  x(column: number): number
  y(level: Level): number
  /** Where a level stands in a column; null where it is not known. */
  point(column: number, level: Level | null): Point | null
}

/** Shares a part of a picture among columns and levels. */
export function fieldOf({ left, right, top, bottom, columns, middles }: FieldSize): Field {
  const pitch = (right - left) / Math.max(1, columns)
  const highest = LEVELS[LEVELS.length - 1] ?? 0
  const x = (column: number) => middles?.[column] ?? left + (column + 0.5) * pitch
  const y = (level: Level) => top + ((highest - level) * (bottom - top)) / (LEVELS.length - 1)
  return { pitch, x, y, point: (column, level) => (level === null ? null : { x: x(column), y: y(level) }) }
}
