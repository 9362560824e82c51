import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inWeeks, LONGEST_WEEK, minutesOf } from '~/training/weeks.ts'

const steps = (...minutes: number[]) => minutes.map((one) => ({ minutes: one }))

test('[T2] a week takes steps while they stay at about ten minutes', () => {
  expect(inWeeks(steps(5, 5, 4, 8, 6, 6))).toEqual([steps(5, 5), steps(4, 8), steps(6, 6)])
})

test('[T2] a long step has a week to itself', () => {
  expect(inWeeks(steps(4, 20, 4))).toEqual([steps(4), steps(20), steps(4)])
})

test('nothing makes no week', () => {
  expect(inWeeks([])).toEqual([])
})

test('whatever the steps are, all stand in their order, and no week of several is too long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (minutes) => {
      const weeks = inWeeks(steps(...minutes))
      expect(weeks.flat()).toEqual(steps(...minutes))
      for (const week of weeks) expect(week.length === 1 || minutesOf(week) <= LONGEST_WEEK).toBe(true)
    }),
  )
})
