import type { Across } from './across.ts'
import { BOARD } from './geometry.ts'

/*
 * With several people on a board each has a place of their own in every column, in the order of the map, and lines a
 * little above or below each other's. So points never lie on those of somebody else, and lines on one level run side by side.
 */

/** A place in a column: the how manieth, from 0, of how many. */
export interface Slot {
  readonly at: number
  readonly of: number
}

/** The least width of a place: a finger's 24 pixels and a little air. */
const LEAST = 26
/** How far lines on one level stand apart at most, and all of them together. */
const APART = 4
const ALL_APART = 22
/** How high a point is; where both of one person stand on one level, one lies above it and one below. */
const GRIP = { alone: 36, together: 24 } as const

/** How wide the names at the end of the lines are at most, with what leads to them, and how far apart they stand. */
export const LABELS = { room: 190, lead: 22, apart: 19 } as const

/** From one column to the next, with so many people on a board that is drawn at a part of its own size. */
export function pitchFor(people: number, zoom = 1): number {
  return people === 1
    ? BOARD.pitch
    : Math.max(BOARD.pitch, Math.ceil((people * LEAST) / zoom) + BOARD.pitch - BOARD.cardWidth)
}

/** The width and the middle of a place in a column. */
export function slotPlace(
  index: number,
  { at, of }: Slot,
  across: Across,
): { readonly x: number; readonly width: number } {
  const width = across.card / of
  return { x: across.left(index) + (at + 0.5) * width, width: Math.min(BOARD.point, width) }
}

/** How far below its level the line of a place runs; above it where it is less than nothing. */
export function slotShift({ at, of }: Slot): number {
  return (at - (of - 1) / 2) * Math.min(APART, ALL_APART / of)
}

/** Where in its node a point can be taken: top edge and height. */
export function gripPlace(
  slot: Slot,
  side: 'expected' | 'perceived',
  together: boolean,
  zoom = 1,
): { readonly top: number; readonly height: number } {
  const least = GRIP.together / zoom
  const height = together ? least : Math.max(GRIP.alone, least)
  const rise = together ? (side === 'expected' ? -least : least) / 2 : 0
  return { top: BOARD.point / 2 + slotShift(slot) + rise - height / 2, height }
}
