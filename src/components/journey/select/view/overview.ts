import { curveThrough } from '~/journey/drawing/curve.ts'
import type { Across } from '../../board/across.ts'
import type { BoardColumn } from '../../board/model.ts'

/** A map in a few strokes: what its lines and gaps come to as paths, in pixels across and in levels up, turned over. */
export interface Overview {
  readonly expected: string
  readonly perceived: string
  readonly below: string
  readonly above: string
  /** A dot at every perceived point, for a stroke with round ends. */
  readonly points: string
}

/** What of the levels is drawn above Delighted and under Angry too. */
export const VIEW = { edge: 2.3 } as const

type Drawn = Pick<BoardColumn, 'index' | 'expected' | 'perceived' | 'planned'>

/** More touchpoints than this are nearer together than a stroke is wide, and take a browser long to draw. */
const MOST = 320

/**
 * The lines as the board has them, with a hole where a level is not known; `shift` levels lower, to lie beside others. Of a
 * long map it shows of so many neighbors the one that falls shortest, so that no pit is lost.
 */
export function toOverview(columns: readonly Drawn[], across: Across, shift = 0): Overview {
  const known = worstOfNeighbors(columns.filter(({ planned }) => !planned))
  const at = ({ index }: Drawn) => Math.round(across.middle(index))
  const pointsOf = (side: 'expected' | 'perceived') =>
    known.map((column) => {
      const level = column[side]
      return level === null ? null : { x: at(column), y: shift - level }
    })
  // A point between two holes has no line: a dash stands for it.
  const line = (side: 'expected' | 'perceived') => {
    const points = pointsOf(side)
    const alone = points.filter((_, place) => !points[place - 1] && !points[place + 1])
    return curveThrough(points) + alone.map((point) => (point ? `M${point.x} ${point.y}h1` : '')).join('')
  }
  const bars = (falls: boolean) =>
    known
      .map((column) => {
        const { expected, perceived } = column
        if (expected === null || perceived === null || expected === perceived || perceived < expected !== falls)
          return ''
        return `M${at(column)} ${-expected}V${-perceived}`
      })
      .join('')
  const dots = pointsOf('perceived')
    .map((point) => (point ? `M${point.x} ${point.y}h.01` : ''))
    .join('')
  return {
    expected: line('expected'),
    perceived: line('perceived'),
    below: bars(true),
    above: bars(false),
    points: dots,
  }
}

function worstOfNeighbors(columns: readonly Drawn[]): readonly Drawn[] {
  const run = Math.ceil(columns.length / MOST)
  if (run < 2) return columns
  return columns.flatMap((column, place) => {
    if (place % run > 0) return []
    return columns
      .slice(place, place + run)
      .reduce((worst, each) => (gapAt(each) < gapAt(worst) ? each : worst), column)
  })
}

/** What is not known is no gap, and every gap counts before it. */
function gapAt({ expected, perceived }: Drawn): number {
  return expected === null || perceived === null ? Number.POSITIVE_INFINITY : perceived - expected
}

/** Where a level stands in a picture, as a share of its height from the top. */
export function shareOf(level: number): number {
  return (VIEW.edge - level) / (2 * VIEW.edge)
}

/** Which touchpoints stand between two places, as numbers from 1; null where there is none. */
export function seenFrom(
  columns: readonly Pick<BoardColumn, 'index' | 'number'>[],
  across: Across,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly first: number; readonly last: number } | null {
  const half = across.card / 2
  const [low, high] = [across.at(from + half), across.at(to - half)]
  const first = columns.find(({ index }) => index + 0.5 >= low)
  const last = columns.findLast(({ index }) => index <= high)
  return first && last ? { first: first.number, last: Math.max(first.number, last.number) } : null
}
