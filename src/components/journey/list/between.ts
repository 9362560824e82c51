import { markWords } from '~/words/en/marks.ts'
import type { BoardColumn } from '../board/model.ts'
import type { BoardSilence } from '../marks/board-silence.ts'
import { silenceSaid } from '../marks/silence-said.ts'
import { spokenDuration } from '../parts/duration-words.ts'

/** What is told in front of a card, in a list of so many: the longest silence where it begins, and the time since the card before. */
export function toldBefore(
  { index, number }: Pick<BoardColumn, 'index' | 'number'>,
  columns: readonly Pick<BoardColumn, 'lasts'>[],
  { silence, byTime }: { readonly silence: BoardSilence | null; readonly byTime: boolean },
): readonly string[] {
  const before = byTime ? columns[number - 2] : undefined
  return [
    ...(before ? [before.lasts === null ? markWords.unknownTime : spokenDuration(before.lasts)] : []),
    ...(silence?.first === index ? [silenceSaid(silence)] : []),
  ]
}
