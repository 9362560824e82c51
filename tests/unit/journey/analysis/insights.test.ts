import { expect, test } from 'vitest'
import { insightsOf } from '~/journey/analysis/insights.ts'
import { aMapOf, felt } from '../support/maps.ts'

const ids = (moments: readonly { readonly touchpoint: { readonly id: string } }[]) =>
  moments.map(({ touchpoint }) => touchpoint.id)
const added = { future: { change: 'add' } }

test('[I1] for all a touchpoint counts with the levels of whoever is worst off', () => {
  const both = { a: { expected: 0, perceived: 1 }, b: { expected: 2, perceived: 0 } }
  const tie = { a: { expected: 1, perceived: 0 }, b: { expected: 0, perceived: -1 } }
  const half = { a: { expected: 2 }, b: { expected: 1, perceived: null }, c: { perceived: 1 } }
  const journey = aMapOf([{ feelings: both }, { feelings: tie }, { feelings: half }, {}])
  const levels = (persona: string) =>
    insightsOf(journey, persona).reading.moments.map(({ expected, perceived, gap }) => [expected, perceived, gap])
  expect(levels('all')).toEqual([
    [2, 0, -2],
    [1, 0, -1],
    [1, 1, null],
    [null, null, null],
  ])
  expect(levels('a')).toEqual([
    [0, 1, 1],
    [1, 0, -1],
    [2, null, null],
    [null, null, null],
  ])
})

test('[I2] promises are kept, broken, forgettable and delights', () => {
  const pairs = [
    [0, 0],
    [1, 1],
    [-1, 0],
    [-2, -2],
    [0, -1],
    [1, 0],
    [0, 2],
    [-1, 1],
    [0, null],
  ] as const
  const { promises } = insightsOf(aMapOf(pairs.map(([expected, perceived]) => felt(expected, perceived))), 'denise')
  expect(ids(promises.kept)).toEqual(['t1', 't2', 't7'])
  expect(ids(promises.broken)).toEqual(['t5', 't6'])
  expect(ids(promises.forgettable)).toEqual(['t1'])
  expect(ids(promises.delights)).toEqual(['t7', 't8'])
})

test('[I3] one number is a third each of mean, lowest and last; of equals the widest gap', () => {
  const journey = aMapOf([felt(0, 2), felt(null, -2), felt(0, -2), felt(0, 1), felt(1, null)])
  const { score } = insightsOf(journey, 'denise')
  expect(score?.mean).toBeCloseTo(-0.25)
  expect(score?.number).toBeCloseTo((-0.25 - 2 + 1) / 3)
  expect([score?.worst.touchpoint.id, score?.last.touchpoint.id, score?.known]).toEqual(['t3', 't4', 4])
  expect(insightsOf(aMapOf([felt(1, null), {}]), 'denise').score).toBeNull()
  expect(insightsOf(aMapOf([]), 'denise').score).toBeNull()
})

test.each([
  ['Delighted, and a mean below Fine', [felt(0, 2), felt(0, -2), felt(0, -2)], ['t1']],
  ['two above what was expected, and a bad end', [felt(-1, 1), felt(0, 1), felt(0, -1)], ['t1']],
  ['a good journey', [felt(0, 2), felt(0, -1), felt(0, 0)], []],
  ['nothing great', [felt(0, 1), felt(0, -2)], []],
  ['nobody asked', [{}, {}], []],
])('[I4] great in a poor journey: %s', (_name, touchpoints, expected) => {
  expect(ids(insightsOf(aMapOf(touchpoints), 'denise').greatInPoor)).toEqual(expected)
})

test.each([
  [6, 5, 'busy'],
  [6, 6, null],
  [5, 1, null],
  [6, 0, null],
])('[I5] %i against %i: %j', (busy, others, owner) => {
  const owned = (who: string, many: number) => Array.from({ length: many }, () => ({ owner: who, ...felt(0, -1) }))
  const { overloaded, loads } = insightsOf(
    aMapOf([...owned('other', others), ...owned('busy', busy), { owner: null }, { owner: 'busy', ...added }]),
    'denise',
  )
  expect(overloaded?.owner ?? null).toBe(owner)
  expect(loads.reduce((sum, { moments }) => sum + moments.length, 0)).toBe(busy + others)
  expect(loads.find(({ owner: who }) => who === 'busy')?.short).toBe(busy)
})

test('[I5] of two who carry as much, the one who falls short more often is named first, else the first on the map', () => {
  const own = (owner: string, perceived: -1 | 0) => ({ owner, ...felt(0, perceived) })
  const named = (touchpoints: Parameters<typeof aMapOf>[0]) =>
    insightsOf(aMapOf(touchpoints), 'denise').loads.map(({ owner }) => owner)
  expect(named([own('office', 0), own('office', -1), own('sales', -1), own('sales', -1)])).toEqual(['sales', 'office'])
  expect(named([own('office', -1), own('sales', -1)])).toEqual(['office', 'sales'])
})

test('[I6] [I7] [I8] tallies leave out what is done, dropped, or of the future only', () => {
  const action = (touchpoint: string | null, status: string, pillar: string | null) => ({
    id: `${touchpoint}-${status}-${pillar}`,
    ...{ touchpoint, status, pillar },
  })
  const journey = aMapOf(
    [
      { driver: 'ease', evidence: 'example', ...felt(0, -1) },
      { driver: 'ease', evidence: 'measured' },
      { driver: 'emotion' },
      { driver: 'emotion', ...added },
      { evidence: 'heard-once' },
    ],
    {
      actions: [
        action('t1', 'idea', 'people'),
        action('t2', 'doing', null),
        action('t1', 'done', 'process'),
        action('t1', 'dropped', 'people'),
        action('t5', 'planned', 'technology'),
        action('gone', 'idea', null),
        action(null, 'idea', null),
      ],
    },
  )
  const { drivers, evidence, pillars } = insightsOf(journey, 'denise')
  expect(drivers).toEqual([
    { driver: 'emotion', touchpoints: 1, short: 0, actions: 0 },
    { driver: 'ease', touchpoints: 2, short: 1, actions: 2 },
    { driver: 'effectiveness', touchpoints: 0, short: 0, actions: 0 },
    { driver: null, touchpoints: 1, short: 0, actions: 1 },
  ])
  expect([evidence.guessed, evidence.all, evidence.of.measured]).toEqual([2, 4, 1])
  expect(pillars).toEqual({ people: 1, process: 1, technology: 1, unsaid: 3 })
})
