import type { Moment } from '~/journey/create-from-moments.ts'
import type { Carried } from '~/training/prose/carry.ts'
import { readGapAnswer } from '../answers/gap-answer.ts'
import { readMomentRows } from '../answers/moments-answer.ts'

const UNRATED: Omit<Moment, 'title'> = {
  kind: 'direct',
  keyMoment: false,
  owner: '',
  expected: null,
  perceived: null,
}

/** The moments in a kept answer, in order; none where nothing was written or rated yet. Levels count once they were compared with ours. */
export function momentsOf(answer: unknown, carried: Carried): readonly Moment[] {
  if (answer === undefined || answer === null) return []
  if (carried.kind === 'moments') {
    return readMomentRows(answer, [])
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, kind, star, owner }) => ({
        ...UNRATED,
        title: text,
        kind,
        keyMoment: star,
        // The worksheet shows an owner only beside a star.
        owner: star ? owner : '',
      }))
  }
  const { guesses } = readGapAnswer(answer, carried.titles.length)
  if (!guesses.some(({ shown }) => shown)) return []
  return carried.titles.map((title, place) => {
    const guess = guesses[place]
    if (!guess?.shown) return { ...UNRATED, title }
    return { ...UNRATED, title, expected: guess.expected, perceived: guess.perceived }
  })
}
