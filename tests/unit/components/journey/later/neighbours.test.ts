import { expect, test } from 'vitest'
import { placeForNew, stageForNew } from '~/components/journey/later/add-verbs.ts'
import { neighbourOf, stepFrom } from '~/components/journey/later/neighbours.ts'
import { ownedBy } from '~/components/journey/later/owned-by.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const journey = aJourney({
  one: [aTouchpoint('a', { owner: 'technician' }), aTouchpoint('b')],
  two: [aTouchpoint('c', { owner: 'technician' })],
  three: [],
})

test('a new touchpoint goes behind the selected one, else to the end', () => {
  expect(placeForNew(journey, 'a')).toEqual({ stage: 'one', after: 'a' })
  expect(placeForNew(journey, null)).toEqual({ stage: 'three', after: null })
  expect(placeForNew(journey, 'not there')).toEqual({ stage: 'three', after: null })
  expect(placeForNew(aJourney({}), null)).toBeNull()
})

test('the first touchpoint of all goes to the first stage, however many stages wait for theirs', () => {
  expect(placeForNew(aJourney({ one: [], two: [], three: [] }), null)).toEqual({ stage: 'one', after: null })
})

test('a new stage goes behind that of the selected touchpoint, else to the end', () => {
  const [a, b] = [[aTouchpoint('a')], [aTouchpoint('b')]]
  expect(stageForNew(journey, 'b')).toBe('one')
  // What was added there before, and is empty still, comes first.
  expect(stageForNew(journey, 'c')).toBe('three')
  expect(stageForNew(aJourney({ one: a, two: [], three: [], four: b }), 'a')).toBe('three')
  expect(stageForNew(aJourney({ one: a, two: [], three: [] }), 'a')).toBe('three')
  expect(stageForNew(journey, null)).toBe('three')
  expect(stageForNew(aJourney({}), null)).toBeNull()
})

test('the next takes the place of one that goes, else the one before', () => {
  expect(neighbourOf(journey, 'b')).toBe('c')
  expect(neighbourOf(journey, 'c')).toBe('b')
  expect(neighbourOf(aJourney({ one: [aTouchpoint('only')] }), 'only')).toBeNull()
})

test('one can step through all stages, and not past the ends', () => {
  expect(stepFrom(journey, 'b', 1)).toBe('c')
  expect(stepFrom(journey, 'c', 1)).toBeNull()
  expect(stepFrom(journey, 'a', -1)).toBeNull()
})

test('what each owner has is counted', () => {
  expect([...ownedBy(journey)]).toEqual([['technician', 2]])
})
