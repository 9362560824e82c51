import type { Across } from '../../board/across.ts'
import type { MaybeLevel } from '../../board/level-keys.ts'
import type { BoardColumn } from '../../board/model.ts'

/** A map in a few strokes: what its lines and gaps come to as paths, in pixels across and in levels up, turned over. */
export interface Overview {
  readonly expected: string
  readonly perceived: string
  readonly below: string
  readonly above: string
}

type Drawn = Pick<BoardColumn, 'index' | 'expected' | 'perceived' | 'planned'>

/** Straight lines from level to level, with a hole where one is not known. */
export function toOverview(columns: readonly Drawn[], across: Across): Overview {
  const known = columns.filter(({ planned }) => !planned)
  const at = ({ index }: Drawn) => Math.round(across.middle(index))
  const line = (side: 'expected' | 'perceived') => {
    let before: MaybeLevel = null
    return known
      .map((column) => {
        const level = column[side]
        const step =
          level === null ? '' : `${before === null ? 'M' : 'L'}${at(column)} ${-level}${before === null ? 'h1' : ''}`
        before = level
        return step
      })
      .join('')
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
  return { expected: line('expected'), perceived: line('perceived'), below: bars(true), above: bars(false) }
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
