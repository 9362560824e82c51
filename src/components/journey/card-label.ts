import { journeyWords as words } from '~/words/en/journey.ts'
import type { BoardColumn } from './board/model.ts'

/** What a screen reader says of a card: first the words one sees (title, channel or wait), then star, owner, gap. */
export function cardLabel({ title, brief, detail, keyMoment, owner, gap }: BoardColumn): string {
  return words.cardName(
    title,
    [
      brief,
      brief === detail ? '' : words.kinds.waiting,
      keyMoment ? words.keyMoment : '',
      owner ?? words.noOwner,
      gap === null ? '' : words.gapName(gap),
    ].filter(Boolean),
  )
}
