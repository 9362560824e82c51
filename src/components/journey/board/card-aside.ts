import { journeyWords as words } from '~/words/en/journey.ts'
import { type BoardColumn, changeSaid } from './model.ts'

/** What the eye sees on a card of the board without words: the clock, the star, its owner's lane, the gap. Read aloud behind its text. */
export function cardAside({ kind, brief, detail, keyMoment, owner, gap, change }: BoardColumn): string {
  const hidden = brief !== detail || changeSaid(change) !== ''
  const waits = kind === 'waiting' && hidden ? words.waitingSays : ''
  const said = [waits, keyMoment ? words.keyMoment : '', owner ?? words.noOwner, gap === null ? '' : words.gapName(gap)]
  return said.filter(Boolean).join(', ')
}
