import type { Node } from '@xyflow/svelte'
import type { Side } from '~/journey/commands.ts'
import { BOARD, FIELD_TOP, pointTop } from './geometry.ts'
import type { MaybeLevel } from './level-keys.ts'
import type { BoardRoom } from './lines.ts'
import type { BoardColumn, BoardModel, BoardStage } from './model.ts'

export type StageNode = Node<{ stage: BoardStage; stages: number }, 'stage'>
export type CardNode = Node<{ column: BoardColumn }, 'card'>
export type PointNode = Node<{ column: BoardColumn; side: Side }, 'point'>
export type LaneNode = Node<{ column: BoardColumn }, 'lane'>
export type BoardNode = StageNode | CardNode | PointNode | LaneNode

const SIDES: readonly Side[] = ['expected', 'perceived']

/** Flow's default would call every one of them a "node" aloud. */
const QUIET = {
  domAttributes: { 'aria-roledescription': null },
  connectable: false,
  selectable: false,
  focusable: false,
}

/**
 * The nodes of a board in the order of its tab stops: a stage, then for each of its touchpoints the card, the
 * expected point, the perceived point and the owner. Only the columns of `drawn` are there.
 */
export function toNodes(board: BoardModel, drawn: readonly number[], room: BoardRoom, locked: boolean): BoardNode[] {
  const shown = new Set(drawn)
  return board.stages.flatMap((stage) => {
    const columns = stage.columns.filter(({ index }) => shown.has(index))
    const visible = columns.length > 0 || (stage.empty && shown.has(stage.from))
    return visible
      ? [stageNode(stage, board, room), ...columns.flatMap((column) => columnNodes(column, room, locked))]
      : []
  })
}

function stageNode(stage: BoardStage, { stages }: BoardModel, { across }: BoardRoom): StageNode {
  const height = stage.empty ? BOARD.cardTop + BOARD.cardHeight : BOARD.bandHeight
  const left = across.left(stage.from)
  return {
    ...QUIET,
    id: `stage:${stage.id}`,
    type: 'stage',
    draggable: false,
    position: { x: left, y: -FIELD_TOP },
    width: across.left(stage.from + stage.count) - left - (BOARD.pitch - BOARD.cardWidth),
    height,
    data: { stage, stages: stages.length },
  }
}

function columnNodes(column: BoardColumn, room: BoardRoom, locked: boolean): BoardNode[] {
  const { heights, across } = room
  const x = across.left(column.index)
  const card: CardNode = {
    ...QUIET,
    id: `card:${column.id}`,
    type: 'card',
    draggable: false,
    position: { x, y: BOARD.cardTop - FIELD_TOP },
    width: across.card,
    height: BOARD.cardHeight,
    data: { column },
  }
  const lane: LaneNode = {
    ...QUIET,
    id: `lane:${column.id}`,
    type: 'lane',
    draggable: false,
    position: { x, y: heights.ownerTop },
    width: across.card,
    height: heights.frictionTop - heights.ownerTop + BOARD.frictionHeight,
    data: { column },
  }
  return [card, ...SIDES.map((side) => pointNode(column, side, room, locked)), lane]
}

function pointNode(
  column: BoardColumn,
  side: Side,
  { heights: { step }, across }: BoardRoom,
  locked: boolean,
): PointNode {
  const level = column[side]
  const x = across.middle(column.index) - BOARD.point / 2 + aside(side, level)
  const lowest = pointTop(level === null ? null : -2, step) + BOARD.point
  return {
    ...QUIET,
    id: `${side}:${column.id}`,
    type: 'point',
    draggable: !locked,
    dragHandle: '.grip',
    position: { x, y: pointTop(level, step) },
    extent: [
      [x, 0],
      [x + BOARD.point, lowest],
    ],
    width: BOARD.point,
    height: BOARD.point,
    zIndex: side === 'expected' ? 1 : 2,
    data: { column, side },
  }
}

/** How far a point stands from the middle of its column; the marks of "Not known" stand side by side. */
function aside(side: Side, level: MaybeLevel): number {
  if (level !== null) return 0
  return side === 'expected' ? -BOARD.apart : BOARD.apart
}
