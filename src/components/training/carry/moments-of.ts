import type { Moment } from '~/journey/create-from-moments.ts'
import type { Carried } from '~/training/prose/carry.ts'
import { readGapAnswer } from '../answers/gap-answer.ts'
import { readMomentRows } from '../answers/moments-answer.ts'

/** The moments in a kept answer, in order; none where nothing was written or rated yet. Levels count once they were compared with ours. */
export function momentsOf(answer: unknown, carried: Carried): readonly Moment[] {
  if (answer === undefined || answer === null) return []
  if (carried.kind === 'moments') {
    return readMomentRows(answer, [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, kind, star, owner }) => ({
        ...{ title: text, kind, keyMoment: star, owner: star ? owner : '' },
        ...{ expected: null, perceived: null },
      }))
  }
  const { guesses } = readGapAnswer(answer, carried.titles.length)
  if (!guesses.some(({ shown }) => shown)) return []
  return carried.titles.map((title, place) => {
    const guess = guesses[place]
    const rated = guess?.shown === true
    return {
      ...{ title, kind: 'direct', keyMoment: false, owner: '' },
      ...{ expected: rated ? guess.expected : null, perceived: rated ? guess.perceived : null },
    }
  })
}
