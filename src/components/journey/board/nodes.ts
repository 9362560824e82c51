import type { Node } from '@xyflow/svelte'
import type { Side } from '~/journey/commands.ts'
import type { LaneCell, LaneCells } from '../lanes/cells.ts'
import { BOARD, FIELD_TOP, pointTop } from './geometry.ts'
import { alike } from './keep-alike.ts'
import type { MaybeLevel } from './level-keys.ts'
import type { BoardRoom } from './lines.ts'
import type { BoardColumn, BoardModel, BoardPerson, BoardStage, Felt } from './model.ts'
import { slotPlace } from './slots.ts'

export type StageNode = Node<{ stage: BoardStage; stages: number }, 'stage'>
export type CardNode = Node<{ column: BoardColumn }, 'card'>
export type PointNode = Node<{ column: BoardColumn; side: Side; person: BoardPerson; felt: Felt }, 'point'>
/** A touchpoint's cells stand in the order of the lanes shown. */
export type LaneNode = Node<{ column: BoardColumn; cells: readonly LaneCell[] }, 'lane'>
export type BoardNode = StageNode | CardNode | PointNode | LaneNode

const SIDES: readonly Side[] = ['expected', 'perceived']

/**
 * Flow's default would call every one of them a "node" aloud, and look on each for handles, of which there are none.
 */
const QUIET = {
  handles: [],
  domAttributes: { 'aria-roledescription': null },
  connectable: false,
  selectable: false,
  focusable: false,
}

/** What else nodes are made of. */
interface NodesGiven {
  /** Nothing can be dragged. */
  readonly locked: boolean
  readonly cells: LaneCells
}

/**
 * The nodes of a board in the order of its tab stops: a stage, then for each of its touchpoints the card, the
 * expected and the perceived point of everybody shown, and the owner. Only the columns of `drawn` are there.
 */
export function toNodes(board: BoardModel, drawn: readonly number[], room: BoardRoom, given: NodesGiven): BoardNode[] {
  const shown = new Set(drawn)
  return board.stages.flatMap((stage) => {
    const columns = stage.columns.filter(({ index }) => shown.has(index))
    const visible = columns.length > 0 || (stage.empty && shown.has(stage.from))
    return visible
      ? [stageNode(stage, board, room), ...columns.flatMap((column) => columnNodes(column, board.people, room, given))]
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
    ...sized(across.left(stage.from + stage.count) - left - (BOARD.pitch - BOARD.cardWidth), height),
    data: { stage, stages: stages.length },
  }
}

interface Made extends BoardRoom {
  readonly people: readonly BoardPerson[]
  readonly locked: boolean
  readonly cells: readonly LaneCell[]
  readonly nodes: readonly BoardNode[]
}
/** The nodes of a column as they were last made. A column that says the same as before is the same thing, see `boardKeeper`. */
const made = new WeakMap<BoardColumn, Made>()

function columnNodes(
  column: BoardColumn,
  people: readonly BoardPerson[],
  { heights, across }: BoardRoom,
  given: NodesGiven,
): readonly BoardNode[] {
  const { locked } = given
  const cells = heights.lanes.map(({ lane }) => given.cells(column.id, lane))
  const before = made.get(column)
  const same =
    before?.people === people && before.locked === locked && before.heights === heights && before.across === across
  if (before && same && alike(before.cells, cells)) return before.nodes
  const nodes = makeNodes(column, people, { heights, across }, { locked, cells })
  made.set(column, { people, locked, heights, across, cells, nodes })
  return nodes
}

function makeNodes(
  column: BoardColumn,
  people: readonly BoardPerson[],
  room: BoardRoom,
  { locked, cells }: Pick<Made, 'locked' | 'cells'>,
): readonly BoardNode[] {
  const { heights, across } = room
  const x = across.left(column.index)
  const card: CardNode = {
    ...QUIET,
    id: `card:${column.id}`,
    type: 'card',
    draggable: false,
    position: { x, y: BOARD.cardTop - FIELD_TOP },
    ...sized(across.card, BOARD.cardHeight),
    data: { column },
  }
  const lane: LaneNode = {
    ...QUIET,
    id: `lane:${column.id}`,
    type: 'lane',
    draggable: false,
    position: { x, y: heights.lanesTop },
    ...sized(across.card, heights.whole - FIELD_TOP - heights.lanesTop),
    data: { column, cells },
  }
  const points = people.flatMap((person) => {
    const felt = column.feelings[person.slot.at]
    return felt ? SIDES.map((side) => pointNode({ column, side, person, felt }, room, locked)) : []
  })
  return [card, ...points, lane]
}

function pointNode(data: PointNode['data'], { heights: { step }, across }: BoardRoom, locked: boolean): PointNode {
  const { column, side, person, felt } = data
  const level = felt[side]
  const several = person.slot.of > 1
  const slot = slotPlace(column.index, person.slot, across)
  const x = slot.x - slot.width / 2 + (several ? 0 : aside(side, level))
  const lowest = pointTop(level === null ? null : -2, step) + BOARD.point
  return {
    ...QUIET,
    id: several ? `${side}:${column.id}:${person.id}` : `${side}:${column.id}`,
    type: 'point',
    draggable: !locked,
    dragHandle: '.grip',
    position: { x, y: pointTop(level, step) },
    extent: [
      [x, 0],
      [x + slot.width, lowest],
    ],
    ...sized(Math.floor(slot.width), BOARD.point),
    zIndex: side === 'expected' ? 1 : 2,
    data,
  }
}

/** A size in whole pixels. Flow would measure every node, and take each that it was not told of for a new one after every change. */
function sized(width: number, height: number) {
  return { width, height, measured: { width, height } }
}

/** How far a point stands from the middle of its column; the marks of "Not known" stand side by side. */
function aside(side: Side, level: MaybeLevel): number {
  if (level !== null) return 0
  return side === 'expected' ? -BOARD.apart : BOARD.apart
}
