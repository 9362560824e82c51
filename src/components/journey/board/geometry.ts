import type { Across } from './across.ts'
import type { MaybeLevel } from './level-keys.ts'
import type { BoardStage } from './model.ts'

/** Sizes of the board in pixels. Where something stands follows from its order and its level. */
export const BOARD = {
  pitch: 116,
  cardWidth: 108,
  cardTop: 52,
  cardHeight: 106,
  bandHeight: 44,
  /** What a finger can hit of a point, and of the inner one where both coincide. */
  point: 44,
  innerPoint: 28,
  /** How far the two marks of "Not known" stand to either side. */
  apart: 17,
  ownerHeight: 44,
  frictionHeight: 72,
} as const

/** Above the y of Flow's origin: stages and cards. Its origin is the top edge of a Delighted point, so that levels fall on its grid. */
export const FIELD_TOP = BOARD.cardTop + BOARD.cardHeight + 22

/** Heights that depend on the distance of two levels. */
export interface Heights {
  readonly step: number
  readonly ownerTop: number
  readonly frictionTop: number
  readonly whole: number
}

const STEP = { least: 46, most: 84 } as const

/** The heights of a board that uses a room of this height well; it never gets too flat to read. */
export function heightsFor(room: number): Heights {
  const fixed = FIELD_TOP + BOARD.point + 16 + BOARD.ownerHeight + 10 + BOARD.frictionHeight
  const step = Math.min(STEP.most, Math.max(STEP.least, Math.floor((room - fixed) / 5)))
  const ownerTop = 5 * step + BOARD.point + 16
  const frictionTop = ownerTop + BOARD.ownerHeight + 10
  return { step, ownerTop, frictionTop, whole: FIELD_TOP + frictionTop + BOARD.frictionHeight }
}

/** The top edge of a point, from Flow's origin; "Not known" stands one step under Angry. */
export function pointTop(level: MaybeLevel, step: number): number {
  return (level === null ? 5 : 2 - level) * step
}

/** The level whose place is nearest to the top edge of a point; between Delighted and Angry. */
export function levelAtTop(top: number, step: number): -2 | -1 | 0 | 1 | 2 {
  const rows = Math.min(4, Math.max(0, Math.round(top / step)))
  return rows === 0 ? 2 : rows === 1 ? 1 : rows === 2 ? 0 : rows === 3 ? -1 : -2
}

/** The room a picture of the map keeps around its outermost levels. */
const PICTURE_EDGE = 11.5

/** Where a picture of the map goes so that its points lie where the board will put them. */
export function picturePlace(
  columns: number,
  { step }: Heights,
  pitch: number = BOARD.pitch,
): { width: number; height: number; top: number } {
  return {
    width: Math.max(1, columns) * pitch,
    height: 4 * step + 2 * PICTURE_EDGE,
    top: FIELD_TOP + BOARD.point / 2 - PICTURE_EDGE,
  }
}

/** Room that the name of a stage keeps at the end of its band, in pixels. */
const NAME_ROOM = 150

/** How far the name of a stage is moved in so that it stays in view on a board that is scrolled so far. */
export function nameIndent(
  { from, count }: Pick<BoardStage, 'from' | 'count'>,
  scrolled: number,
  across: Across,
): number {
  const left = across.left(from)
  return Math.max(0, Math.min(scrolled - left, across.left(from + count) - left - NAME_ROOM))
}
