import { expect, test } from 'vitest'
import { ratingsOf, spreadOf } from '~/journey/analysis/ratings.ts'
import { readingOf } from '~/journey/analysis/reading.ts'
import { recommendationOf } from '~/journey/analysis/recommend.ts'
import { aMapOf } from '../support/maps.ts'

const rating = (touchpoint: string, expected: number | null, perceived: number | null) => ({
  ...{ touchpoint, expected, perceived },
})
let next = 0
const ballot = (by: string, ratings: readonly object[], persona: string | null = null) => {
  next += 1
  return { id: `b${next}`, by, persona, ratings }
}

const journey = aMapOf([{}, {}, {}, { future: { change: 'add' } }], {
  personas: [
    { id: 'denise', name: 'Denise' },
    { id: 'frank', name: 'Frank' },
  ],
  ballots: [
    ballot('office', [rating('t1', 0, 1), rating('t2', 1, 0)]),
    ballot('office', [rating('t1', 1, 1), rating('t2', null, 0)]),
    ballot('office', [rating('t1', 2, 2)], 'denise'),
    ballot('office', [rating('t1', -2, -2)], 'frank'),
    ballot('customer', [rating('t1', 1, -1), rating('t2', -1, 0), rating('t4', 0, 0), rating('gone', 0, 0)]),
    ballot('other', [rating('t3', 0, null)]),
  ],
  voices: [
    { id: 'a', touchpoint: 't1', perceived: -2 },
    { id: 'b', touchpoint: 't1', perceived: -1, persona: 'denise' },
    { id: 'c', touchpoint: 't2' },
    { id: 'd', perceived: 2 },
  ],
})
const rated = ratingsOf(readingOf(journey, 'denise'))
const at = (id: string) => rated.find(({ touchpoint }) => touchpoint.id === id)

test('[I12] each role has its middle, lowest, highest and count, and customers’ words are a role of their own', () => {
  expect(at('t1')?.roles.map(({ rater, perceived }) => [rater, perceived])).toEqual([
    ['office', { median: 1, lowest: 1, highest: 2, count: 3 }],
    ['customer', { median: -1, lowest: -1, highest: -1, count: 1 }],
    ['voices', { median: -2, lowest: -2, highest: -1, count: 2 }],
  ])
  expect(at('t1')?.roles.at(-1)?.expected).toBeNull()
})

test.each([
  [[], null],
  [[null], null],
  [[2], 2],
  [[2, -1], -1],
  [[-2, null, 2, 1], 1],
  [[0, 1, 1, 2], 1],
  [[-1, 0, 1, 2], 0],
] as const)('[I12] the middle of %j is %j', (levels, median) => {
  expect(spreadOf(levels)?.median ?? null).toBe(median)
})

test('[I12] who does not know is counted apart, and what a voice did not say nowhere', () => {
  expect(at('t2')?.roles.map(({ rater, unknown }) => [rater, unknown])).toEqual([
    ['office', { expected: 1, perceived: 0 }],
    ['customer', { expected: 0, perceived: 0 }],
  ])
  expect(at('t3')?.roles).toEqual([
    {
      rater: 'other',
      expected: { median: 0, lowest: 0, highest: 0, count: 1 },
      perceived: null,
      unknown: { expected: 0, perceived: 1 },
    },
  ])
})

test('[I13] where roles are furthest apart stands first; what only one rated stands last', () => {
  expect(rated.map(({ touchpoint, apart }) => [touchpoint.id, apart?.levels ?? null])).toEqual([
    ['t1', 3],
    ['t2', 2],
    ['t3', null],
  ])
  expect(at('t1')?.apart).toMatchObject({ side: 'perceived', high: { rater: 'office' }, low: { rater: 'voices' } })
  expect(at('t2')?.apart).toMatchObject({ side: 'expected', high: { rater: 'office' }, low: { rater: 'customer' } })
})

test('[I13] roles that say the same are none apart, and how it felt comes first', () => {
  const same = aMapOf([{}], { ballots: [ballot('owner', [rating('t1', 1, 1)]), ballot('other', [rating('t1', 1, 1)])] })
  expect(ratingsOf(readingOf(same, 'customer'))[0]?.apart).toMatchObject({
    ...{ side: 'perceived', levels: 0, high: { rater: 'owner' }, low: { rater: 'other' } },
  })
})

test('[I14] for another persona, and for all, others count', () => {
  const median = (persona: string) =>
    ratingsOf(readingOf(journey, persona)).find(({ touchpoint }) => touchpoint.id === 't1')?.roles[0]?.perceived
  expect(median('frank')).toEqual({ median: 1, lowest: -2, highest: 1, count: 3 })
  expect(median('all')?.count).toBe(4)
})

test.each([
  [[], null],
  [[null], null],
  [[10], { count: 1, mean: 10, net: null }],
  [[10, 9, 9, 10, null], { count: 4, mean: 9.5, net: null }],
  [[10, 9, 8, 7, 6], { count: 5, mean: 8, net: 20 }],
  [[0, 6, 6, 7, 8], { count: 5, mean: 5.4, net: -60 }],
  [[9, 9, 7, 7, 7, 0], { count: 6, mean: 6.5, net: 17 }],
] as const)('[I15] %j', (scores, expected) => {
  expect(recommendationOf(scores.map((recommend) => ({ recommend })))).toEqual(expected)
})
