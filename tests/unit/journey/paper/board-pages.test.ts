import { expect, test } from 'vitest'
import { boardPages } from '~/journey/paper/board-pages.ts'
import { aMap, aMapOf } from '../support/maps.ts'

const many = (count: number) => aMapOf(Array.from({ length: count }, () => ({})))
const sizes = (count: number, most: number) =>
  boardPages(many(count), { line: 'today', most }).map(({ columns }) => columns.length)

test.each([
  [0, 8, []],
  [1, 8, [1]],
  [8, 8, [8]],
  [9, 8, [5, 4]],
  [14, 8, [7, 7]],
  [17, 8, [6, 6, 5]],
  [60, 14, [12, 12, 12, 12, 12]],
])('[T6] %i columns of which %i fit make pages of %j', (count, most, expected) => {
  expect(sizes(count, most)).toEqual(expected)
})

test('[T6] a stage that goes on says so, and what is not in the line is left out', () => {
  const touchpoint = (id: string, change: string | null = null) => ({ id, title: id, future: { change } })
  const map = aMap({
    stages: [
      {
        id: 'one',
        title: 'One',
        touchpoints: [touchpoint('a'), touchpoint('b', 'drop'), touchpoint('c'), touchpoint('d', 'add')],
      },
      { id: 'empty', title: 'Empty', touchpoints: [] },
      { id: 'two', title: 'Two', touchpoints: [touchpoint('e')] },
    ],
  })
  const told = (line: 'today' | 'future') =>
    boardPages(map, { line, most: 2 }).map(({ columns, stages, part }) => ({
      columns: columns.map((column) => column.touchpoint.id).join(''),
      stages: stages.map(({ stage, count, goesOn }) => `${stage.id} ${count}${goesOn ? ' goes on' : ''}`),
      part: part.stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)).join(''),
    }))
  expect(told('today')).toEqual([
    { columns: 'ab', stages: ['one 2'], part: 'ab' },
    { columns: 'ce', stages: ['one 1 goes on', 'two 1'], part: 'ce' },
  ])
  expect(told('future')).toEqual([
    { columns: 'ac', stages: ['one 2'], part: 'ac' },
    { columns: 'de', stages: ['one 1 goes on', 'two 1'], part: 'de' },
  ])
})
