import { expect, test } from 'vitest'
import { savedWhile } from '~/components/journey/later/saved-while.ts'
import { savedWhen } from '~/components/journey/maps/saved-when.ts'
import { savingLine } from '~/components/journey/page/saving-words.ts'
import { timeBetween } from '~/components/journey/parts/ago.ts'

const MINUTE = 60_000

test.each([
  [0, null],
  [59_999, null],
  [MINUTE, { unit: 'minutes', number: 1 }],
  [59 * MINUTE, { unit: 'minutes', number: 59 }],
  [60 * MINUTE, { unit: 'hours', number: 1 }],
  [49 * 60 * MINUTE, { unit: 'days', number: 2 }],
])('%i milliseconds are told as %j', (passed, told) => {
  expect(timeBetween(1000, 1000 + passed)).toEqual(told)
})

test('the saving state begins with Saved, Saving or Not saved', () => {
  expect(savingLine({ state: 'saved', at: null })).toMatch(/^Saved/)
  expect(savingLine({ state: 'saving' })).toMatch(/^Saving/)
  expect(savingLine({ state: 'not-saved', code: 'storage-full' })).toMatch(/^Not saved/)
  expect(savingLine({ state: 'not-saved', code: 'changed-elsewhere' })).toMatch(/^Not saved/)
})

test('how long ago it was saved is told apart, so that what is read aloud stays the same', () => {
  expect(savedWhile(0, 2 * MINUTE)).toBe('2 minutes ago')
  expect(savedWhile(0, 1)).toBe('just now')
})

test('a map says when it was saved, and nothing where nobody knows', () => {
  const now = Date.parse('2026-11-21T09:00:00.000Z')
  expect(savedWhen('2026-11-21T08:00:00.000Z', now)).toBe('saved 1 hour ago')
  expect(savedWhen('2026-01-02T08:00:00.000Z', now)).toBe('saved 2026-01-02')
  expect(savedWhen('', now)).toBe('')
})
