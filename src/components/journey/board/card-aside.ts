import type { Peak } from '~/journey/analysis/peaks.ts'
import { axisWords } from '~/words/en/axis.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { markWords } from '~/words/en/marks.ts'
import { personaWords } from '~/words/en/personas.ts'
import type { BoardSilence } from '../marks/board-silence.ts'
import { silenceSaid } from '../marks/silence-said.ts'
import { spokenDuration } from '../parts/duration-words.ts'
import { type BoardColumn, changeSaid } from './model.ts'

/** What the eye sees on a card of the board without words: the clock, the star, its owner's lane, the gap, and what is marked. Read aloud behind its text. */
export function cardAside(
  column: BoardColumn,
  silence: BoardSilence | null,
  byTime: boolean,
  peaks: readonly Peak[] = [],
): string {
  const { kind, brief, detail, keyMoment, owner, gap, gapOf, change } = column
  const hidden = brief !== detail || changeSaid(change) !== ''
  const waits = kind === 'waiting' && hidden ? words.waitingSays : ''
  const said = [waits, keyMoment ? words.keyMoment : '', owner ?? words.noOwner, gapSaid(gap, gapOf)].concat(
    peaks.map((peak) => markWords.peaks[peak]),
    silence?.first === column.index ? silenceSaid(silence) : '',
    byTime ? timeSaid(column.lasts) : '',
  )
  return said.filter(Boolean).join(', ')
}

function timeSaid(lasts: string | null): string {
  return lasts === null ? markWords.unknownTime : axisWords.lasts(spokenDuration(lasts))
}

function gapSaid(gap: number | null, persona: string): string {
  if (gap === null) return ''
  return [words.gapName(gap), persona && personaWords.lowest(persona)].filter(Boolean).join(', ')
}
