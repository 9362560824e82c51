import { expect, test } from 'vitest'
import { cardAside } from '~/components/journey/board/card-aside.ts'
import { changeSaid, coincides, levelWord, standsAside, toBoard } from '~/components/journey/board/model.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const journey = aJourney({
  Booking: [
    aTouchpoint('Calls', { channel: 'phone', owner: 'dispatcher', keyMoment: true, feels: [1, -1] }),
    aTouchpoint('Waits', { kind: 'waiting', lasts: 'PT4H', owner: 'gone', feels: [0, 0] }),
  ],
  Nothing: [],
  After: [
    aTouchpoint('Review', { kind: 'indirect', future: { change: 'add', perceived: {}, note: '' }, feels: [0, 2] }),
  ],
})
const board = toBoard(journey, 'customer')

test('columns follow the order, and an empty stage takes one', () => {
  expect(board.columns.map(({ title, index, number }) => [title, index, number])).toEqual([
    ['Calls', 0, 1],
    ['Waits', 1, 2],
    ['Review', 3, 3],
  ])
  expect(board.stages.map(({ from, count, empty }) => [from, count, empty])).toEqual([
    [0, 2, false],
    [2, 1, true],
    [3, 1, false],
  ])
  expect(board.width).toBe(4)
})

test('a card says its channel, or how long the wait is', () => {
  expect(board.columns.map(({ detail, brief }) => [detail, brief])).toEqual([
    ['Phone', 'Phone'],
    ['Waiting, 4 h', '4 h'],
    ['Planned', 'Planned'],
  ])
})

test('an owner that is not on the map is shown as unknown, and nobody as nobody', () => {
  expect(board.columns.map(({ owner }) => owner)).toEqual(['Dispatcher / call taker', 'Unknown (gone)', null])
})

test('a touchpoint of the future has no gap today', () => {
  expect(board.columns.map(({ gap, planned }) => [gap, planned])).toEqual([
    [-2, false],
    [0, false],
    [null, true],
  ])
})

test('both points coincide on one level only where it is known', () => {
  expect(coincides({ expected: 1, perceived: 1 })).toBe(true)
  expect(coincides({ expected: 1, perceived: 0 })).toBe(false)
  expect(coincides({ expected: null, perceived: null })).toBe(false)
})

test('a level is said by its word', () => {
  expect([-2, 0, null].map((level) => levelWord(level === -2 ? -2 : level === 0 ? 0 : null))).toEqual([
    'Angry',
    'Fine',
    'Not known',
  ])
})

test('a card is read with what the eye sees on it without words', () => {
  expect(board.columns.map((column) => cardAside(column, null, false))).toEqual([
    'Key moment, Dispatcher / call taker, gap −2',
    'Waiting, Unknown (gone), gap 0',
    'No owner',
  ])
})

const planned = aJourney({
  Booking: [
    aTouchpoint('Calls', { feels: [1, -1], future: { change: 'fix', perceived: { customer: 1 }, note: '' } }),
    aTouchpoint('Waits', { feels: [0, -2], future: { change: 'drop', perceived: {}, note: '' } }),
    aTouchpoint('Text', { feels: [0, null], future: { change: 'add', perceived: { customer: 2 }, note: '' } }),
    aTouchpoint('Door', { feels: [0, 0] }),
  ],
})
const later = toBoard(planned, 'customer', 'future').columns

test('[A6] in the future a column shows the level to come, that of today beside it, and the gap that is left', () => {
  expect(later.map(({ perceived, today, gap, feelings }) => [perceived, today, gap, feelings[0]?.asToday])).toEqual([
    [1, -1, 0, false],
    [-2, -2, null, true],
    [2, null, 2, false],
    [0, 0, 0, true],
  ])
  expect(later.map(changedTo)).toEqual(['', 'Dropped', 'New', ''])
  expect(later.map(standsAside)).toEqual([false, true, false, false])
})

test('[A6] today nothing of the future shows but that a touchpoint is planned', () => {
  const today = toBoard(planned, 'customer').columns
  expect(today.map(standsAside)).toEqual([false, false, true, false])
  expect(today.map(({ change, today: before, feelings }) => [change, before, feelings[0]?.asToday])).toEqual(
    today.map(() => [null, null, false]),
  )
})

function changedTo({ change }: (typeof later)[number]): string {
  return changeSaid(change)
}
