import { curveThrough, type Point } from '~/journey/drawing/curve.ts'
import type { GapColumn } from '~/journey/drawing/gaps.ts'
import type { Live } from './context.ts'
import { BOARD, FIELD_TOP } from './geometry.ts'
import type { MaybeLevel } from './level-keys.ts'
import { type BoardRoom, levelMiddle } from './lines.ts'
import { type BoardColumn, type BoardPerson, standsAside } from './model.ts'
import { LABELS, slotPlace, slotShift } from './slots.ts'

/** The two lines of one of several people, and where they end. */
export interface PersonLines {
  readonly expected: string
  readonly perceived: string
  /** The last point that is known; null where none is. */
  readonly end: Point | null
}

/** The lines of one person through a run of columns; a point of theirs under the finger counts where it is for the moment. */
export function personLines(
  columns: readonly BoardColumn[],
  person: BoardPerson,
  room: BoardRoom,
  live: Live | null,
): PersonLines {
  const placed = personPoints(columns, person, room, live)
  const last = placed.findLast(({ expected, perceived }) => expected ?? perceived)
  return {
    expected: curveThrough(placed.map(({ expected }) => expected)),
    perceived: curveThrough(placed.map(({ perceived }) => perceived)),
    end: last?.perceived ?? last?.expected ?? null,
  }
}

/** The points of one person through a run of columns. */
export function personPoints(
  columns: readonly BoardColumn[],
  person: BoardPerson,
  { heights, across }: BoardRoom,
  live: Live | null,
): readonly GapColumn[] {
  return columns
    .filter((column) => !standsAside(column))
    .map((column) => {
      const { expected, perceived } = levelsAt(column, person, live)
      const { x } = slotPlace(column.index, person.slot, across)
      const at = (level: MaybeLevel) =>
        level === null ? null : { x, y: levelMiddle(level, heights.step) + slotShift(person.slot) }
      return { expected: at(expected), perceived: at(perceived), gap: null }
    })
}

/** The lowest gap of anybody at a touchpoint, as a bar where it is, and its number under the card. */
export interface LowestGap {
  readonly column: number
  readonly gap: number
  readonly x: number
  readonly top: number
  readonly height: number
  /** Where the number goes; null where the gap is too small to be told by one. */
  readonly number: Point | null
}

/** From the card, and the word that hangs on its edge, down to the middle of a number. */
const UNDER_CARD = 21
/** The smallest gap that is told by a number. */
const TOLD = 2

/** The lowest gaps of a run of columns; no bar where nobody has any. */
export function lowestGaps(
  columns: readonly BoardColumn[],
  people: readonly BoardPerson[],
  room: BoardRoom,
  live: Live | null,
): readonly LowestGap[] {
  return columns
    .filter((column) => !standsAside(column))
    .flatMap((column) => lowestAt(column, people, room, live) ?? [])
}

function lowestAt(
  column: BoardColumn,
  people: readonly BoardPerson[],
  { heights, across }: BoardRoom,
  live: Live | null,
): LowestGap | null {
  let lowest: { gap: number; expected: MaybeLevel; perceived: MaybeLevel; person: BoardPerson } | null = null
  for (const person of people) {
    const { expected, perceived } = levelsAt(column, person, live)
    if (expected === null || perceived === null) continue
    const gap = perceived - expected
    if (lowest === null || gap < lowest.gap) lowest = { gap, expected, perceived, person }
  }
  if (lowest === null || lowest.gap === 0) return null
  const { gap, expected, perceived, person } = lowest
  const shift = slotShift(person.slot)
  const [one, other] = [levelMiddle(expected, heights.step) + shift, levelMiddle(perceived, heights.step) + shift]
  const number = { x: across.middle(column.index), y: BOARD.cardTop + BOARD.cardHeight + UNDER_CARD }
  return {
    column: column.index,
    gap,
    x: slotPlace(column.index, person.slot, across).x,
    top: Math.min(one, other),
    height: Math.abs(one - other),
    number: Math.abs(gap) >= TOLD ? number : null,
  }
}

function levelsAt({ id, feelings }: BoardColumn, { id: persona, slot }: BoardPerson, live: Live | null) {
  const { expected = null, perceived = null } = feelings[slot.at] ?? {}
  if (live?.touchpoint !== id || live.persona !== persona) return { expected, perceived }
  return live.side === 'expected' ? { expected: live.level, perceived } : { expected, perceived: live.level }
}

/** A name at the end of its lines. */
export interface EndLabel {
  readonly person: BoardPerson
  readonly from: Point
  /** The middle of its first letter. */
  readonly at: Point
}

/** Names beside the right edge, each as near to the end of its line as the others let it, none on another. */
export function endLabels(
  ends: readonly { readonly person: BoardPerson; readonly end: Point | null }[],
  edge: number,
): readonly EndLabel[] {
  const sorted = ends
    .flatMap(({ person, end }) => (end ? [{ person, end }] : []))
    .sort((one, other) => one.end.y - other.end.y)
  const tops: number[] = []
  for (const { end } of sorted) tops.push(Math.max(end.y, (tops.at(-1) ?? Number.NEGATIVE_INFINITY) + LABELS.apart))
  // What was pushed down too far moves the others up by half, so that a bundle stays around its lines.
  const over = sorted.map(({ end }, at) => (tops[at] ?? 0) - end.y)
  const back = Math.min(Math.max(0, ...over) / 2, Math.max(0, (tops[0] ?? 0) - FIELD_TOP))
  return sorted.map(({ person, end }, at) => ({
    person,
    from: end,
    at: { x: edge + LABELS.lead, y: (tops[at] ?? 0) - back },
  }))
}
