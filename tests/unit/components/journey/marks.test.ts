import { expect, test } from 'vitest'
import { cardAside } from '~/components/journey/board/card-aside.ts'
import { toBoard } from '~/components/journey/board/model.ts'
import { toldBefore } from '~/components/journey/list/between.ts'
import { silenceOf } from '~/components/journey/marks/board-silence.ts'
import { silenceSaid } from '~/components/journey/marks/silence-said.ts'
import { aJourney } from '../../../support/journeys.ts'

const wait = (id: string, lasts: string | null) => ({ id, title: id, kind: 'waiting', lasts })
const map = aJourney({
  stages: [
    { id: 'one', title: 'One', touchpoints: [wait('a', 'PT1H'), { id: 'b', title: 'b' }, wait('c', 'P18D')] },
    { id: 'empty', title: 'Empty', touchpoints: [] },
    { id: 'two', title: 'Two', touchpoints: [wait('d', 'P1D'), { id: 'e', title: 'e' }] },
  ],
})

test('[N14] the longest silence reaches across stages', () => {
  expect(silenceOf(map, toBoard(map, 'customer').columns)).toEqual({
    first: 2,
    last: 4,
    minutes: 19 * 1440,
    atLeast: false,
  })
})

test.each([
  [19 * 1440, false, 'Longest silence: 19 days'],
  [270, true, 'Longest silence: at least 4 hours and 30 minutes'],
  [0, true, 'Longest silence: not known'],
])('[N14] %d minutes, at least: %s', (minutes, atLeast, said) => {
  expect(silenceSaid({ minutes, atLeast })).toBe(said)
})

test('a card is read with what is marked on it', () => {
  const { columns } = toBoard(map, 'customer')
  const silence = silenceOf(map, columns)
  expect(columns.map((column) => cardAside(column, silence, true, column.id === 'e' ? ['pit', 'end'] : []))).toEqual([
    'Waiting, No owner, lasts 1 hour',
    'No owner, time not known',
    'Waiting, No owner, Longest silence: 19 days, lasts 18 days',
    'Waiting, No owner, lasts 1 day',
    'No owner, Pit, End, time not known',
  ])
})

test('[N16] a list tells the longest silence in front of its first wait, and by time what comes between two cards', () => {
  const { columns } = toBoard(map, 'customer')
  const silence = silenceOf(map, columns)
  const told = (byTime: boolean) =>
    columns.map((column) => toldBefore(column, columns, { silence, byTime }).join(' | '))
  expect(told(false)).toEqual(['', '', 'Longest silence: 19 days', '', ''])
  expect(told(true)).toEqual(['', '1 hour', 'time not known | Longest silence: 19 days', '18 days', '1 day'])
})
