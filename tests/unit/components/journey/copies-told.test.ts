import { expect, test } from 'vitest'
import { reasonOf, saidSince, tellCopy } from '~/components/journey/copies/told.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { aJourney, aTouchpoint } from './a-journey.ts'

const map = (titles: readonly string[], over: Partial<Journey> = {}): Journey => ({
  ...aJourney({ Stage: titles.map((title) => aTouchpoint(title)) }),
  ...over,
})
const copy = { key: 1, map: 'map', title: 'x', at: '2026-11-29T09:00:00.000Z', text: '' }

test.each([
  ['one new', map(['A']), map(['A', 'B']), '1 new touchpoint'],
  ['two gone', map(['A', 'B', 'C']), map(['A']), '2 touchpoints gone'],
  ['one moved, one new', map(['A', 'B', 'C']), map(['C', 'A', 'B', 'D']), '1 touchpoint moved, 1 new touchpoint'],
  [
    'levels',
    { ...aJourney({ Stage: [aTouchpoint('A', { feels: [1, 0] })] }) },
    { ...aJourney({ Stage: [aTouchpoint('A', { feels: [0, 1] })] }) },
    '2 levels changed',
  ],
])('what changed is counted by kind: %s', (_, before, after, expected) => {
  expect(saidSince(before, after)).toBe(`Since then: ${expected}.`)
})

test('a change that is in no touchpoint is told, too', () => {
  expect(saidSince(map(['A']), map(['A'], { title: 'Other' }))).toBe('Since then: texts or details.')
})

test('a copy is the same as the map of today, another one, or cannot be read', () => {
  const today = map(['A'])
  const of = (text: string) => tellCopy({ ...copy, text }, today)
  expect(of(writeJourney(today))).toMatchObject({ said: 'The same as today’s map.', other: null })
  expect(of(writeJourney(map(['A', 'B']))).other?.stages[0]?.touchpoints).toHaveLength(2)
  expect(of('{"format": "door')).toMatchObject({ other: null, said: expect.stringMatching(/cannot be read/) })
})

test('every reason is told, those of copies from before reasons were kept as well', () => {
  expect(reasonOf({ ...copy, why: 'work' })).toBe('While you worked')
  expect(reasonOf({ ...copy, deleted: true })).toBe('When the map was deleted')
  expect(reasonOf({ ...copy, lookAgain: '2026-12-29' })).toBe('Saved by you, to look again on Dec 29, 2026')
  expect(reasonOf(copy)).toBe('Before something took its place')
})
