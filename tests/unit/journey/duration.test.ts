import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationOf, isDuration, minutesOf } from '~/journey/duration.ts'

test.each([
  ['PT0M', 0],
  ['PT40M', 40],
  ['PT4H', 240],
  ['PT90M', 90],
  ['P1D', 1440],
  ['P19D', 27_360],
  ['P1W', 10_080],
  ['P1W2DT3H4M', 13_144],
])('[C15] %s is %i minutes', (lasts, minutes) => {
  expect(isDuration(lasts)).toBe(true)
  expect(minutesOf(lasts)).toBe(minutes)
})

test.each([
  '',
  'P',
  'PT',
  'P1DT',
  'P1M',
  'P1Y',
  'PT30S',
  'PT1.5H',
  '4 hours',
  'pt4h',
  ' PT4H',
  'PT4H\n',
  '-PT4H',
  'PT4M2H',
])('[C15] %j is none', (text) => {
  expect(isDuration(text)).toBe(false)
  expect(minutesOf(text)).toBeNull()
})

test('[C15] a time that is not known has no minutes', () => {
  expect(minutesOf(null)).toBeNull()
})

test('[C15] whatever is put together is a duration of as many minutes', () => {
  const part = fc.nat(999_999_999)
  fc.assert(
    fc.property(fc.record({ weeks: part, days: part, hours: part, minutes: part }, { requiredKeys: [] }), (parts) => {
      const { weeks = 0, days = 0, hours = 0, minutes = 0 } = parts
      expect(minutesOf(durationOf(parts))).toBe(((weeks * 7 + days) * 24 + hours) * 60 + minutes)
    }),
  )
})
