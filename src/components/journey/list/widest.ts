import { journeyWords as words } from '~/words/en/journey.ts'
import { listWords } from '~/words/en/list.ts'
import type { BoardColumn } from '../board/model.ts'

/** The widest gap below what was expected in a few words; nothing where there is none. */
export function widestSaid(columns: readonly Pick<BoardColumn, 'title' | 'gap'>[]): string {
  const gap = Math.min(0, ...columns.map((column) => column.gap ?? 0))
  const found = columns.find((column) => gap < 0 && column.gap === gap)
  return found ? listWords.widestAt(words.signed(gap), found.title) : ''
}
