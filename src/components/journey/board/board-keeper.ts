import type { Touchpoint } from '~/journey/schema.ts'
import { alike, keepingAlike } from './keep-alike.ts'
import {
  type BoardColumn,
  type BoardModel,
  type BoardPerson,
  type BoardStage,
  type ColumnGiven,
  columnOf,
} from './model.ts'

/** Makes boards one after the other, in which whatever says the same as before is still the same thing. */
export function boardKeeper(): (board: BoardModel) => BoardModel {
  const keepColumns = keepingAlike<BoardColumn>(({ id }) => id)
  const keepStages = keepingAlike<BoardStage>(({ id }) => id)
  let people: readonly BoardPerson[] = []
  return (board) => {
    const columns = keepColumns(board.columns)
    const kept = new Map(columns.map((column) => [column.id, column]))
    const stages = board.stages.map((stage) => ({
      ...stage,
      columns: stage.columns.map((column) => kept.get(column.id) ?? column),
    }))
    if (!alike(people, board.people)) people = board.people
    return { ...board, columns, stages: keepStages(stages), people }
  }
}

/**
 * Makes the columns of boards one after the other: a touchpoint that is still the same thing, in the same place and for
 * the same people, gives the same column without making it anew.
 */
export function columnKeeper(): typeof columnOf {
  const made = new WeakMap<Touchpoint, { readonly given: ColumnGiven; readonly column: BoardColumn }>()
  let people: readonly BoardPerson[] = []
  let named = people
  return (touchpoint, given) => {
    // A board names its people once for all of its columns.
    if (named !== given.people) {
      named = given.people
      if (!alike(people, named)) people = named
    }
    const before = made.get(touchpoint)
    if (before && same(before.given, given, people)) return before.column
    const column = columnOf(touchpoint, given)
    made.set(touchpoint, { given: { ...given, people }, column })
    return column
  }
}

/** Asked of every column after every key. */
function same(one: ColumnGiven, other: ColumnGiven, people: readonly BoardPerson[]): boolean {
  return (
    one.index === other.index &&
    one.number === other.number &&
    one.stage === other.stage &&
    one.stageTitle === other.stageTitle &&
    one.owner === other.owner &&
    one.persona === other.persona &&
    one.line === other.line &&
    one.people === people
  )
}
