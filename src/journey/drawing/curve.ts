/** A place in a picture, in its own units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The path of a line through its points. It leaves and reaches every point level, so it never swings past one, and it
 * has a hole wherever a point is not known.
 */
export function curveThrough(points: readonly (Point | null)[]): string {
  let path = ''
  for (const [at, point] of points.entries()) {
    const before = points[at - 1]
    if (!point) continue
    if (!before) path += points[at + 1] ? `M${pair(point.x, point.y)}` : ''
    else
      path += `C${pair(middle(before, point), before.y)} ${pair(middle(before, point), point.y)} ${pair(point.x, point.y)}`
  }
  return path
}

/** Where the line between two neighbouring points is, `share` of the way along. */
export function pointOnCurve(from: Point, to: Point, share: number): Point {
  const rest = 1 - share
  const bend = 3 * rest * rest * share + 3 * rest * share * share
  const end = share ** 3
  return {
    x: rest ** 3 * from.x + bend * middle(from, to) + end * to.x,
    y: from.y + (to.y - from.y) * (3 * rest * share * share + end),
  }
}

/** A number as a picture writes it: two places at most. */
export function drawn(number: number): string {
  return String(Math.round(number * 100) / 100)
}

function middle(from: Point, to: Point): number {
  return (from.x + to.x) / 2
}

function pair(x: number, y: number): string {
  return `${drawn(x)} ${drawn(y)}`
}
