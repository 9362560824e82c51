import type { Place } from '~/journey/commands.ts'
import type { Across } from '../board/across.ts'
import type { BoardStage } from '../board/model.ts'
import type { Drop } from './lifted.ts'

/** How far left of what it is in front of a mark stands, in pixels. */
const BEFORE = 4

/** Where cards that are let go at `x` would stand; null beside the board. `x` is from the left edge of the board at its own size. */
export function cardDrop(stages: readonly BoardStage[], across: Across, x: number): Drop<Place> | null {
  const column = Math.floor(across.at(x + BEFORE))
  const stage = stages.find(({ from, count }) => column >= from && column < from + count)
  if (!stage) return null
  const at = Math.min(stage.columns.length, column - stage.from + (x > across.middle(column) ? 1 : 0))
  return {
    where: { stage: stage.id, after: stage.columns[at - 1]?.id ?? null },
    mark: across.left(stage.from + at) - BEFORE,
    stage: stage.title,
  }
}

/** The place among the stages, as they stand afterwards, of one that is let go at `x`; null far beside the board. */
export function stageDrop(
  stages: readonly BoardStage[],
  across: Across,
  moving: string,
  x: number,
): Drop<number> | null {
  const end = across.left((stages.at(-1)?.from ?? 0) + (stages.at(-1)?.count ?? 0))
  if (x < -across.card || x > end + across.card) return null
  const middle = ({ from, count }: BoardStage) => (across.left(from) + across.left(from + count)) / 2
  const from = stages.findIndex(({ id }) => id === moving)
  const before = stages.findIndex((stage) => x < middle(stage))
  const gap = before < 0 ? stages.length : before
  const next = stages[gap]
  return {
    where: gap > from ? gap - 1 : gap,
    mark: (next ? across.left(next.from) : end) - BEFORE,
    stage: next?.title ?? '',
  }
}
