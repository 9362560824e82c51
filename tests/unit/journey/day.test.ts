import { expect, test } from 'vitest'
import { daysAfter, isDay } from '~/journey/day.ts'
import { NO_DAYS } from './support/commands.ts'

test('[P3] a day is one that the calendar has', () => {
  for (const day of ['2026-12-05', '2028-02-29', '0001-01-01', '9999-12-31']) expect(isDay(day)).toBe(true)
  for (const text of NO_DAYS) expect(isDay(text)).toBe(false)
})

test.each([
  ['2026-11-28', 30, '2026-12-28'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected)
})
