import type { Lane, LaneLook } from '~/session/look.ts'
import type { MaybeLevel } from './level-keys.ts'

/** Sizes of the board in pixels. Where something stands follows from its order and its level. */
export const BOARD = {
  pitch: 116,
  cardWidth: 108,
  /** Between it and the name of its stage there is room for the words of a silence. */
  cardTop: 62,
  cardHeight: 106,
  bandHeight: 44,
  /** What a finger can hit of a point, and of the inner one where both coincide. */
  point: 44,
  innerPoint: 28,
  /** How far the two marks of "Not known" stand to either side. */
  apart: 17,
  /** A lane that is closed to its name. */
  closedLane: 32,
  laneGap: 8,
} as const

/** Above the y of Flow's origin: stages and cards. Its origin is the top edge of a Delighted point, so that levels fall on its grid. */
export const FIELD_TOP = BOARD.cardTop + BOARD.cardHeight + 28

/** Heights that depend on the distance of two levels. */
export interface Heights {
  readonly step: number
  readonly lanes: readonly LaneRow[]
  /** Where the first lane begins, from Flow's origin. */
  readonly lanesTop: number
  readonly whole: number
}

/** A lane that is shown, with its place below `lanesTop`. */
export interface LaneRow {
  readonly lane: Lane
  readonly open: boolean
  readonly top: number
  readonly height: number
}

const STEP = { least: 46, most: 84 } as const

/** Such a window is high as well. */
export const WIDE = '(min-width: 1441px)'
/** There lines and columns stretch over what would stay empty, and keep off the page's lower edge. */
const ON_WIDE = { most: 160, spare: 40, pitch: 168 } as const

const LANE_HEIGHTS: Readonly<Record<Lane, number>> = {
  owner: 66,
  friction: 72,
  does: 72,
  thinks: 72,
  backstage: 72,
  drivers: 44,
  voices: 90,
  recommend: 62,
  actions: 90,
  duration: 32,
}

/** From one column to the next on a wide window: where all of them leave room, they share it, as long as cards stay cards. */
export function pitchOnWide(columns: number, room: number): number {
  return columns === 0 ? BOARD.pitch : Math.min(ON_WIDE.pitch, Math.max(BOARD.pitch, Math.floor(room / columns)))
}

/** The lanes that a board makes room for without a scroll of the page; more of them make it longer, never its lines flatter. */
const LANES_IN_VIEW = 44 + 72 + 2 * BOARD.laneGap

/** How far two levels stand apart on a board with a room of this height. */
export function stepFor(room: number, lanesHeight = LANES_IN_VIEW, wide = false): number {
  const fixed = FIELD_TOP + BOARD.point + 16 + Math.min(lanesHeight, LANES_IN_VIEW)
  const step = Math.floor((room - fixed - (wide ? ON_WIDE.spare : 0)) / 5)
  return Math.min(wide ? ON_WIDE.most : STEP.most, Math.max(STEP.least, step))
}

/** The heights of a board that uses a room of this height well; it never gets too flat to read. */
export function heightsFor(room: number, looks: readonly LaneLook[] = [], wide = false): Heights {
  const lanes = rowsOf(looks)
  const last = lanes.at(-1)
  const lanesHeight = last ? last.top + last.height : 0
  const step = stepFor(room, lanesHeight, wide)
  const lanesTop = 5 * step + BOARD.point + 16
  return { step, lanes, lanesTop, whole: FIELD_TOP + lanesTop + lanesHeight }
}

function rowsOf(looks: readonly LaneLook[]): readonly LaneRow[] {
  let top = 0
  return looks
    .filter(({ shown }) => shown)
    .map(({ lane, open }) => {
      const row = { lane, open, top, height: open ? LANE_HEIGHTS[lane] : BOARD.closedLane }
      top += row.height + BOARD.laneGap
      return row
    })
}

/** The top edge of a point, from Flow's origin; "Not known" stands one step under Angry. */
export function pointTop(level: MaybeLevel, step: number): number {
  return (level === null ? 5 : 2 - level) * step
}

/** The room a picture of the map keeps around its outermost levels. */
const PICTURE_EDGE = 11.5

/** Where a picture of the map goes so that its points lie where the board will put them. */
export function picturePlace(
  columns: number,
  { step }: Pick<Heights, 'step'>,
  pitch: number = BOARD.pitch,
): { width: number; height: number; top: number } {
  return {
    width: Math.max(1, columns) * pitch,
    height: 4 * step + 2 * PICTURE_EDGE,
    top: FIELD_TOP + BOARD.point / 2 - PICTURE_EDGE,
  }
}
