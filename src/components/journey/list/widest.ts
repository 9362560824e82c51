import { journeyWords as words } from '~/words/en/journey.ts'
import { listWords } from '~/words/en/list.ts'
import type { BoardColumn } from '../board/model.ts'

/**
 * The widest gap below what was expected in a few words, with how many more are as wide: what stands before the
 * touchpoint's title, the title, and what stands behind it. Nothing where there is none.
 */
export function widestSaid(columns: readonly Pick<BoardColumn, 'title' | 'gap'>[]): readonly string[] {
  const gap = Math.min(0, ...columns.map((column) => column.gap ?? 0))
  const [first, ...more] = columns.filter((column) => gap < 0 && column.gap === gap)
  return first ? [listWords.widest(words.signed(gap)), first.title, listWords.asWide(more.length)] : []
}
