import { journeyWords as words } from '~/words/en/journey.ts'
import { personaWords } from '~/words/en/personas.ts'
import { type BoardColumn, changeSaid } from './model.ts'

/** What the eye sees on a card of the board without words: the clock, the star, its owner's lane, the gap. Read aloud behind its text. */
export function cardAside({ kind, brief, detail, keyMoment, owner, gap, gapOf, change }: BoardColumn): string {
  const hidden = brief !== detail || changeSaid(change) !== ''
  const waits = kind === 'waiting' && hidden ? words.waitingSays : ''
  const said = [waits, keyMoment ? words.keyMoment : '', owner ?? words.noOwner, gapSaid(gap, gapOf)]
  return said.filter(Boolean).join(', ')
}

function gapSaid(gap: number | null, persona: string): string {
  if (gap === null) return ''
  return [words.gapName(gap), persona && personaWords.lowest(persona)].filter(Boolean).join(', ')
}
