import { expect, test } from 'vitest'
import { evenly } from '~/components/journey/board/across.ts'
import { toBoard } from '~/components/journey/board/model.ts'
import { cardDrop, stageDrop } from '~/components/journey/select/drop-place.ts'
import { aJourney } from '../../../../support/journeys.ts'

const STAGES = [
  { id: 'one', title: 'One', touchpoints: ['a', 'b'].map((id) => ({ id, title: id })) },
  { id: 'two', title: 'Two', touchpoints: [] },
  { id: 'three', title: 'Three', touchpoints: [{ id: 'c', title: 'c' }] },
]
const { stages, width } = toBoard(aJourney({ stages: STAGES }), 'customer')
const ACROSS = evenly(width, 100)

test.each([
  ['left of the first card', 10, { stage: 'one', after: null }, -4],
  ['right of its middle', 60, { stage: 'one', after: 'a' }, 96],
  ['right of the last of a stage', 190, { stage: 'one', after: 'b' }, 196],
  ['anywhere in an empty stage', 290, { stage: 'two', after: null }, 196],
  ['left of the first of the next', 310, { stage: 'three', after: null }, 296],
])('a card let go %s', (_, x, where, mark) => {
  expect(cardDrop(stages, ACROSS, x)).toMatchObject({ where, mark })
})

test('beside the board a card has no place', () => {
  expect(cardDrop(stages, ACROSS, -20)).toBeNull()
  expect(cardDrop(stages, ACROSS, 430)).toBeNull()
})

test.each([
  ['one', 40, 0],
  ['one', 240, 0],
  ['one', 260, 1],
  ['one', 420, 2],
  ['three', 20, 0],
  ['three', 220, 1],
  ['two', 380, 2],
])('stage %s let go at %i stands at place %i', (id, x, place) => {
  expect(stageDrop(stages, ACROSS, id, x)?.where).toBe(place)
})

test('far beside the board a stage has no place', () => {
  expect(stageDrop(stages, ACROSS, 'one', 900)).toBeNull()
})
