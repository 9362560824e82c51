import { expect, test } from 'vitest'
import { lastDayOf, resting, restOf } from '~/storage/copies/rest.ts'

const DELETED = '2026-11-29'

test('[B1] a deleted map rests until the thirtieth day after', () => {
  expect(lastDayOf(DELETED)).toBe('2026-12-29')
  expect(restOf(DELETED, undefined, DELETED)).toBe('rests')
  expect(restOf(DELETED, undefined, '2026-12-28')).toBe('rests')
})

test.each([
  ['[B2] when it is first seen over, that is noted', undefined, '2026-12-29', 'due'],
  ['[B2] also long after', undefined, '2027-11-29', 'due'],
  ['[B2] on the same day it stays', '2026-12-29', '2026-12-29', 'noted'],
  ['[B3] on a later day it goes', '2026-12-29', '2026-12-30', 'goes'],
  ['[B4] where the clock was ahead when it was noted, it rests on', '2027-11-29', '2026-11-30', 'rests'],
  ['[B4] and is noted anew once it is due', '2027-11-29', '2026-12-29', 'due'],
  ['[B4] a note from before it was due counts for nothing', '2026-12-01', '2026-12-29', 'due'],
] as const)('%s', (_, since, today, expected) => {
  expect(restOf(DELETED, since, today)).toBe(expected)
})

test('[B4] a map from the future, or without a date, is never due', () => {
  expect(restOf('2027-11-29', '2026-01-01', '2026-12-30')).toBe('rests')
  expect(restOf(null, '2026-01-01', '2026-12-30')).toBe('rests')
})

test('[B1 B5] in the bin is each map whose last copy was made for its deletion, latest first', () => {
  const one = { map: 'one', at: '2026-11-01T09:00:00.000Z', deleted: true }
  const again = { ...one, at: '2026-11-03T09:00:00.000Z' }
  const two = { ...one, map: 'two', at: '2026-11-02T09:00:00.000Z' }
  const lived = [
    { ...one, map: 'lived' },
    { map: 'lived', at: again.at },
  ]
  expect(resting([one, two, again, ...lived, { map: 'three', at: again.at }])).toEqual([again, two])
})
