import { alike, keepingAlike } from './keep-alike.ts'
import type { BoardColumn, BoardModel, BoardPerson, BoardStage } from './model.ts'

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
