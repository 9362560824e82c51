import { expect, test } from 'vitest'
import { type Guess, revealOf } from '~/journey/analysis/prediction.ts'
import { readingOf } from '~/journey/analysis/reading.ts'
import { aMapOf, felt } from '../support/maps.ts'

const guess = (expected: Guess['expected'], perceived: Guess['perceived']): Guess => ({ expected, perceived })
const voice = (id: string, touchpoint: string, perceived: number | null, persona: string | null = 'denise') => ({
  ...{ id, touchpoint, perceived, persona },
})

const journey = aMapOf([felt(0, -2), felt(1, 1), felt(0, null), {}, felt(0, 0)], {
  voices: [
    voice('a', 't1', -2),
    voice('b', 't1', -1, null),
    voice('c', 't1', 2, 'frank'),
    voice('d', 't2', null),
    voice('e', 't4', 1),
  ],
})

test('[I10] the distance to the map counts where it is known and was guessed', () => {
  const guesses = new Map([
    ['t1', guess(1, 0)],
    ['t2', guess(1, null)],
    ['t3', guess(null, 2)],
    ['t4', guess(0, 0)],
    ['t5', guess(null, null)],
    ['gone', guess(0, 0)],
  ])
  const { moments, meanOff, exact, compared } = revealOf(readingOf(journey, 'denise'), guesses)
  expect(moments.map(({ moment, off }) => [moment.touchpoint.id, off.expected, off.perceived])).toEqual([
    ['t1', 1, 2],
    ['t2', 0, null],
    ['t3', null, null],
    ['t4', null, null],
  ])
  expect([meanOff, exact, compared]).toEqual([1, 1, 3])
})

test('[I10] voices of the persona, and of nobody in particular, stand beside the map', () => {
  const guesses = new Map(['t1', 't2', 't4'].map((id) => [id, guess(0, 0)]))
  const voicesFor = (persona: string) =>
    revealOf(readingOf(journey, persona), guesses).moments.map(({ voices }) => voices)
  expect(voicesFor('denise')).toEqual([{ count: 2, perceived: -1.5 }, null, { count: 1, perceived: 1 }])
  expect(voicesFor('all')[0]?.count).toBe(3)
})

test('[I10] without a guess there is nothing to tell', () => {
  const none = { moments: [], meanOff: null, exact: 0, compared: 0 }
  expect(revealOf(readingOf(journey, 'denise'), new Map())).toEqual(none)
})
