import type { RatedSide, Rater } from '~/journey/analysis/ratings.ts'
import type { Voter } from '~/journey/heard/vocabulary.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

interface Said {
  readonly rater: Rater
  readonly word: string
  readonly count: number
}

/** Who rated, and how: laid beside each other, one role against the other. */
export const ratingsWords = {
  roles: {
    owner: 'Owner',
    office: 'Office',
    technician: 'Technician',
    customer: 'Customer',
    other: 'Somebody else',
  } satisfies Record<Voter, string>,
  raters: {
    owner: 'Owner',
    office: 'Office',
    technician: 'Technicians',
    customer: 'Customers',
    other: 'Others',
    voices: 'From customers’ own words',
  } satisfies Record<Rater, string>,
  sides: { expected: 'Expected', perceived: 'Perceived' } satisfies Record<RatedSide, string>,
  lead: 'What each role says of a moment: the middle of their ratings, and the lowest and highest beside it. Where two roles are furthest apart comes first.',
  middle:
    'The middle is the rating with as many above it as below. Of an even number it is the lower of the two in the middle. “I do not know” counts apart.',
  empty: {
    text: 'Here you see whether your office, your technicians and your customers tell the same story.',
    how: [
      'Press “Predict, then reveal” below and keep the guesses as ratings, once for each person.',
      'Write down what customers said on a touchpoint of the board, with how it felt to them.',
    ],
  },
  /** How a role is told of in a sentence, with its verb. */
  saying: {
    owner: ['the owner', 'says'],
    office: ['the office', 'says'],
    technician: ['technicians', 'say'],
    customer: ['customers', 'say'],
    other: ['others', 'say'],
    voices: ['customers’ own words', 'say'],
  } satisfies Record<Rater, readonly [string, string]>,
  apart: (side: RatedSide, high: Said, low: Said, levels: number): string => {
    const what = side === 'perceived' ? 'How it felt' : 'What they expect'
    const counts = `${count(high.count, 'rating', 'ratings')} against ${low.count}`
    const [[highWho, highSays], [lowWho, lowSays]] = [ratingsWords.saying[high.rater], ratingsWords.saying[low.rater]]
    if (levels === 0) return `${what}: ${highWho} and ${lowWho} both say ${high.word}, ${counts}.`
    return `${what}: ${highWho} ${highSays} ${high.word}, ${lowWho} ${lowSays} ${low.word}. ${count(levels, 'level', 'levels')} apart, ${counts}.`
  },
  alone: 'Only one of them rated this.',
  columns: { role: 'Who' },
  caption: (touchpoint: string): string => `Ratings by role: ${touchpoint}`,
  spread: (lowest: string, highest: string): string =>
    lowest === highest ? `all ${lowest}` : `${lowest} to ${highest}`,
  ratings: (number: number): string => count(number, 'rating', 'ratings'),
  unknown: (number: number): string => `${number} do not know`,
  none: '–',
  noneSaid: 'not rated',
  more: (number: number): string => `Show ${number} more`,
  ballots: {
    title: (number: number): string => `Ballots (${number})`,
    line: (role: string, when: string, number: number): string =>
      [role, when, count(number, 'rating', 'ratings')].filter(Boolean).join(' · '),
    remove: 'Remove',
    removeThis: (line: string): string => `Remove: ${line}`,
    removed: (line: string): string => `Removed the ballot: ${line}.`,
    bringBack: 'Bring it back',
  },
}
