import { begin } from './rehearse.ts'
import type { Judgement, Line, Play } from './schema.ts'

/** What the one who plays the customer says or shows back to the first line of one kind. */
export interface Reaction {
  readonly judgement: Judgement
  readonly lines: readonly Line[]
}

/** What is told and said before the crew says anything. */
export function openingOf(play: Play): readonly Line[] {
  return begin(play).transcript.flatMap((told) => (told.kind === 'narration' || told.kind === 'speech' ? [told] : []))
}

/** How others answer the best, the fair and the poor first line, best first; what the crew says in between is left out. */
export function reactionsOf(play: Play): readonly Reaction[] {
  const { choices } = begin(play)
  return (['best', 'fair', 'poor'] as const).flatMap((judgement) => {
    const answer = choices.find((choice) => choice.judgement === judgement)?.answer ?? []
    const lines = answer.filter((line) => line.kind === 'narration' || line.who !== play.playAs)
    return lines.length === 0 ? [] : [{ judgement, lines }]
  })
}
