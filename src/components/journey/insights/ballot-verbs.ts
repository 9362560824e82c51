import { ALL } from '~/journey/analysis/gap.ts'
import type { Guess } from '~/journey/analysis/prediction.ts'
import { heard } from '~/journey/heard/apply-heard.ts'
import type { Voter } from '~/journey/heard/vocabulary.ts'
import type { Ballot } from '~/journey/schema.ts'
import { predictWords } from '~/words/en/predict.ts'
import { ratingsWords } from '~/words/en/ratings.ts'
import type { InsightsView } from './view.ts'

/** Keeps guesses as the ratings of one person of a role. Gives the id of the ballot, or null where it could not be kept. */
export function keepGuesses(
  { desk, journey, insights }: InsightsView,
  by: Voter,
  guesses: ReadonlyMap<string, Guess>,
): string | null {
  const id = desk.session.newId()
  const whose = insights.reading.persona
  // One who only stands in while a map has no personas is nobody the map knows.
  const persona = whose !== ALL && journey.personas.some((one) => one.id === whose) ? whose : null
  const ratings = [...guesses].map(([touchpoint, guess]) => ({ touchpoint, ...guess }))
  const notice = {
    text: predictWords.keep.kept(ratings.length, ratingsWords.roles[by]),
    undo: () => desk.undo(),
    undoWord: predictWords.keep.bringBack,
  }
  const at = new Date().toISOString()
  return desk.run(heard({ type: 'add-ballot', id, by, persona, at, ratings }), { notice }) ? id : null
}

/** Takes a ballot away; the notice, which says it with the words of its line, brings it back. */
export function removeBallot({ desk }: InsightsView, ballot: Ballot, line: string): boolean {
  const { removed, bringBack } = ratingsWords.ballots
  const notice = { text: removed(line), undo: () => desk.undo(), undoWord: bringBack }
  return desk.run(heard({ type: 'remove-ballot', ballot: ballot.id }), { notice })
}
