import type { Point } from './curve.ts'
import { type GapColumn, isClear, keptObstacles, meet, type NumberSize } from './gaps.ts'

/** A label that wants to stand near a point of a column. */
export interface Wanted {
  readonly column: number
  readonly at: Point
  /** Rather under the point than over it. */
  readonly under: boolean
  readonly width: number
}

/** How many columns to either side can be in the way. */
const NEAR = 2
/** No label is as wide. */
const WIDEST = 400

/**
 * Where labels go: over or under their point, else beside it, never on a line, a point, a number or another label.
 * One that has no such place has none. All lines have the same columns.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  lines: readonly (readonly GapColumn[])[],
  numbers: readonly Point[],
  size: NumberSize,
): readonly (Point | null)[] {
  const placed: (Point & { readonly width: number })[] = []
  const wide = wideOf(size)
  return wanted.map(({ column, at, under, width }) => {
    const own = { ...size, width }
    const from = Math.max(0, column - NEAR)
    const near = lines.flatMap((line) =>
      line.slice(from, column + NEAR + 1).map((each, index) => keptObstacles(line[from + index - 1], each, wide)),
    )
    const place = placesFor(at, own, under).find(
      (each) =>
        isClear(each, near, own) &&
        !numbers.some((other) => meet(each, other, { ...size, width: (width + size.width) / 2 })) &&
        !placed.some((other) => meet(each, other, { ...size, width: (width + other.width) / 2 })),
    )
    if (place) placed.push({ ...place, width })
    return place ?? null
  })
}

const widened = new WeakMap<NumberSize, NumberSize>()

/** The size of a label wider than any: what is in the way of such a one is the same for all, and worked out once. */
function wideOf(size: NumberSize): NumberSize {
  const wide = widened.get(size) ?? { ...size, width: WIDEST }
  widened.set(size, wide)
  return wide
}

function placesFor({ x, y }: Point, { width, height, point, clear }: NumberSize, under: boolean): readonly Point[] {
  const up = (under ? 1 : -1) * (point + clear + height / 2 + 1)
  const aside = point + clear + width / 2 + 1
  return [0, 1, -1, 1.6, -1.6].flatMap((sideways) =>
    (sideways === 0 ? [1, -1] : [1, 0, -1]).map((upwards) => ({
      x: x + sideways * (upwards === 0 ? aside : aside * 0.7),
      y: y + upwards * up,
    })),
  )
}
