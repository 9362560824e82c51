import { bestPath, poorPath } from './path.ts'
import type { Rehearsal, Told } from './rehearse.ts'
import type { Line, Play } from './schema.ts'

/** The two ways a talk is shown by itself, in the order to watch them. */
export const MODELS = ['poor', 'good'] as const
export type Model = (typeof MODELS)[number]

/** One thing to watch: something of the talk, or how it ended. */
export type Beat = Told | Line | { readonly kind: 'ending'; readonly text: string }

/** A talk of poor lines, or of the best ones, one beat after the other; none where the script is too big to find it. */
export function beatsOf(play: Play, model: Model): readonly Beat[] {
  const talk = model === 'poor' ? poorPath(play) : bestPath(play)
  if (talk === null) return []
  const setup: Beat[] = play.setup === null ? [] : [{ kind: 'narration', text: play.setup }]
  return [...setup, ...talk.transcript, ...endOf(talk)]
}

function endOf({ ending }: Rehearsal): Beat[] {
  return ending === null ? [] : [{ kind: 'ending', text: ending.name }, ...ending.outcome]
}

/** How long a beat stays before the next one, in milliseconds: a moment to look, and its words at 200 a minute. */
export function timeOf({ text }: Beat): number {
  return 900 + 300 * text.split(/\s+/).filter(Boolean).length
}
