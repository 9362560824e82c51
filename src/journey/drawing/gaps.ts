import { type Point, pointOnCurve } from './curve.ts'

/** A column with both its points, as they stand in the picture, and the gap between them. */
export interface GapColumn {
  readonly expected: Point | null
  readonly perceived: Point | null
  readonly gap: number | null
}

/** How much room a number needs, and what it must keep clear of. */
export interface NumberSize {
  readonly width: number
  readonly height: number
  /** The radius of a point. */
  readonly point: number
  /** Clear space around lines and points. */
  readonly clear: number
}

/** The middle of a gap number and what it says. */
export interface GapNumber extends Point {
  readonly column: number
  readonly gap: number
}

/** The smallest gap that is told by a number. */
const TOLD = 2
/** A line is looked at every so far. */
const STRIDE = 2
/** How far from the middle of its column a number ever reaches, in its widths. */
const REACH = 1.3
/** How far from its column a line can be in the way of a number, in its widths, and a little more. */
const AROUND = 2.5
/** How far along a curve can be ahead of how far across. */
const SLACK = 0.05

/**
 * Where the numbers of wide gaps go: on the middle of their bar, else beside it, never on a line, a point or another
 * number. A number that has no such place is left out.
 */
export function placeGapNumbers(columns: readonly GapColumn[], size: NumberSize): readonly GapNumber[] {
  const placed: GapNumber[] = []
  // A line belongs to the column that it leads to.
  const far = Math.max(1, Math.ceil((REACH * size.width + size.point + size.clear) / pitchOf(columns)))
  for (const [column, { expected, perceived, gap }] of columns.entries()) {
    if (!expected || !perceived || gap === null || Math.abs(gap) < TOLD) continue
    const near = Array.from({ length: 2 * far }, (_, at) => column - far + 1 + at).map((at) => {
      const there = columns[at]
      return there ? keptObstacles(columns[at - 1], there, size) : []
    })
    const place = placesFor(expected, perceived, size).find(
      (each) => isClear(each, near, size) && !placed.some((other) => meet(each, other, size)),
    )
    if (place) placed.push({ ...place, column, gap })
  }
  return placed
}

/** A place that numbers and labels keep clear of. */
export interface Obstacle extends Point {
  /** How near its middle a number may come. */
  readonly reach: number
}

/** Along the bar from its middle, then beside it. */
function placesFor(expected: Point, perceived: Point, size: NumberSize): readonly Point[] {
  const along = (share: number, aside = 0) => ({
    x: expected.x + aside * size.width,
    y: expected.y + share * (perceived.y - expected.y),
  })
  return [...[0.5, 0.43, 0.57, 0.36, 0.64, 0.3, 0.7].map((share) => along(share)), along(0.5, 0.8), along(0.5, -0.8)]
}

/** From one column to the next. */
function pitchOf(columns: readonly GapColumn[]): number {
  const places = columns.flatMap(({ expected, perceived }, column) => {
    const point = expected ?? perceived
    return point ? [{ column, x: point.x }] : []
  })
  const [first, last] = [places[0], places.at(-1)]
  return first && last && first !== last ? (last.x - first.x) / (last.column - first.column) : Number.POSITIVE_INFINITY
}

/** The points of a column, and the lines that lead to them from the column before. */
function obstaclesOf(before: GapColumn | undefined, column: GapColumn, size: NumberSize): readonly Obstacle[] {
  const found: Obstacle[] = []
  for (const side of ['expected', 'perceived'] as const) {
    const [from, to] = [before?.[side], column[side]]
    if (!to) continue
    found.push({ ...to, reach: size.point + size.clear })
    if (from) addLine(found, from, to, size)
  }
  return found
}

interface Known {
  readonly before: GapColumn | undefined
  readonly obstacles: readonly Obstacle[]
}
/**
 * What stood in the way of numbers of a size in a column when it was last asked; most columns stay as they are between
 * two drawings.
 */
const known = new WeakMap<NumberSize, WeakMap<GapColumn, Known>>()

/** What `obstaclesOf` gives, kept for as long as both columns and the size are the same things. */
export function keptObstacles(before: GapColumn | undefined, column: GapColumn, size: NumberSize): readonly Obstacle[] {
  const kept = known.get(size) ?? new WeakMap<GapColumn, Known>()
  known.set(size, kept)
  const last = kept.get(column)
  if (last && last.before === before) return last.obstacles
  const obstacles = obstaclesOf(before, column, size)
  kept.set(column, { before, obstacles })
  return obstacles
}

/** Adds the line between two points. It is drawn anew with every key on one of them, so nothing is made beside it. */
function addLine(found: Obstacle[], from: Point, to: Point, size: NumberSize): void {
  const looks = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STRIDE)
  // Where columns stand far apart nothing is ever placed around the middle of their line.
  const ends = Math.min(1, (AROUND * size.width) / Math.abs(to.x - from.x) + SLACK) * looks
  for (let at = 0; at <= looks; at += 1) {
    if (at > ends && at < looks - ends) continue
    const { x, y } = pointOnCurve(from, to, at / looks)
    found.push({ x, y, reach: size.clear })
  }
}

/** Whether none of all these stands in the way of something at a place. */
export function isClear(
  place: Point,
  near: readonly (readonly Obstacle[])[],
  { width, height }: Pick<NumberSize, 'width' | 'height'>,
): boolean {
  // Some ten thousand are looked at for one drawing; `hypot` takes ten times as long.
  for (const obstacles of near) {
    for (const { x, y, reach } of obstacles) {
      const aside = Math.max(0, Math.abs(x - place.x) - width / 2)
      const above = Math.max(0, Math.abs(y - place.y) - height / 2)
      if (aside * aside + above * above < reach * reach) return false
    }
  }
  return true
}

export function meet(one: Point, other: Point, { width, height }: NumberSize): boolean {
  return Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < height
}
