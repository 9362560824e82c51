import { expect, test } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { measureSpace, ROOM } from '~/session/space.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { spaceWords } from '~/words/en/space.ts'
import { aJourney } from '../../support/journeys.ts'

function measured(texts: Readonly<Record<string, string>>) {
  const shelf = memoryShelf()
  for (const [key, text] of Object.entries(texts)) shelf.write(key, text)
  const space = measureSpace({ shelf })
  if (!space.ok) throw new Error('expected to measure')
  return space.value
}

test('each map counts with its counter, the rest by kind, two bytes a unit, the biggest first', () => {
  const text = writeJourney(aJourney({ id: 'one', title: 'Mine' }))
  const { takings, used } = measured({
    'doorstep:map:one': text,
    'doorstep:writes:one': '12',
    'doorstep:map:torn': 'x'.repeat(5000),
    'doorstep:notes:a': 'ä',
    'doorstep:notes:b': '🌡',
    'somebody-else': '',
  })
  expect(takings.map(({ kind, title, bytes }) => [kind, title, bytes])).toEqual([
    ['map', 'torn', 2 * ('doorstep:map:torn'.length + 5000)],
    ['map', 'Mine', 2 * ('doorstep:map:one'.length + text.length + 'doorstep:writes:one'.length + 2)],
    ['note', '', 2 * (2 * 'doorstep:notes:a'.length + 1 + 2)],
    ['foreign', '', 2 * 'somebody-else'.length],
  ])
  expect(used).toBe(takings.reduce((sum, { bytes }) => sum + bytes, 0))
})

test('what is free is told of the usual room, and never below nought', () => {
  expect(measured({})).toEqual({ takings: [], used: 0, free: ROOM })
  expect(measured({ 'doorstep:map:x': 'x'.repeat(ROOM) }).free).toBe(0)
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [4_960_000, '5.0 MB'],
])('%i bytes are told as %s', (bytes, told) => {
  expect(spaceWords.size(bytes)).toBe(told)
})
