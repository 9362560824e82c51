import { begin, choose, goOn, type Rehearsal } from './rehearse.ts'
import type { Choice, Line, Play } from './schema.ts'

/** What a team sees on the wall at one moment. */
export type Screen =
  | { readonly at: 'safety' }
  | { readonly at: 'setup' }
  | { readonly at: 'moment'; readonly rehearsal: Rehearsal }
  | { readonly at: 'answer'; readonly rehearsal: Rehearsal; readonly choice: Choice }
  | { readonly at: 'ending'; readonly rehearsal: Rehearsal }
  | { readonly at: 'talk' }

/** What follows on a screen without a vote; null at a moment, which waits for a line, and at the end. */
export function screenAfter(screen: Screen, play: Play): Screen | null {
  if (screen.at === 'safety') return { at: 'setup' }
  if (screen.at === 'setup') return screenOf(begin(play))
  if (screen.at === 'answer') return screenOf(screen.rehearsal)
  return screen.at === 'ending' && play.debrief.length > 0 ? { at: 'talk' } : null
}

/** What follows when the team says the line with this place in the file. */
export function screenOfLine(moment: Rehearsal, place: number): Screen | null {
  const choice = moment.choices[place]
  return choice === undefined ? null : { at: 'answer', rehearsal: goOn(choose(moment, place)), choice }
}

/** What was told and said since the last line the team took. */
export function sinceLastLine({ transcript }: Rehearsal): readonly Line[] {
  const from = transcript.findLastIndex(({ kind }) => kind === 'note') + 1
  return transcript.slice(from).flatMap((told) => (told.kind === 'narration' || told.kind === 'speech' ? [told] : []))
}

function screenOf(rehearsal: Rehearsal): Screen {
  return { at: rehearsal.ending === null ? 'moment' : 'ending', rehearsal }
}
