import { journeyWords as words } from '~/words/en/journey.ts'
import type { BoardColumn } from './board/model.ts'

/** What a screen reader says of a card: title, channel or wait, star, owner, gap. */
export function cardLabel({ title, detail, keyMoment, owner, gap }: BoardColumn): string {
  return words.cardName(
    title,
    [detail, keyMoment ? words.keyMoment : '', owner ?? words.noOwner, gap === null ? '' : words.gapName(gap)].filter(
      Boolean,
    ),
  )
}
