import { describe, expect, test } from 'vitest'
import { findIn, nextFound } from '~/journey/find.ts'
import { aMapOf } from './support/maps.ts'

const feelings = {
  denise: { expectedWhy: 'promised early', perceivedWhy: 'nobody rang' },
  frank: { perceivedWhy: 'Fränk' },
}
const map = aMapOf(
  [
    {
      title: 'Calls the office',
      does: 'dials',
      thinks: 'hopes',
      backstage: 'ticket',
      friction: 'hold\nmusic',
      feelings,
    },
    { title: 'Señor José’s café', owner: 'dispatcher' },
    { title: 'What (.*)? costs $5 [a+]', does: 'DIALS again' },
  ],
  {
    owners: [{ id: 'dispatcher', name: 'Dora Dispatcher' }],
    voices: [
      { id: 'v1', touchpoint: 't2', quote: 'I waited all day' },
      { id: 'v2', touchpoint: null, quote: 'hangs nowhere' },
    ],
    actions: [{ id: 'a1', touchpoint: 't3', text: 'Send the price first' }],
  },
)
const find = findIn(map)

describe('[N7]', () => {
  test.each([
    ['calls', ['t1']],
    ['dials', ['t1', 't3']],
    ['hopes', ['t1']],
    ['ticket', ['t1']],
    ['hold', ['t1']],
    ['promised', ['t1']],
    ['nobody rang', ['t1']],
    ['frank', ['t1']],
    ['dora', ['t2']],
    ['waited', ['t2']],
    ['price', ['t3']],
    ['hangs nowhere', []],
    ['dials hopes', []],
  ])('%s is found', (typed, ids) => {
    expect(find(typed)).toEqual(ids)
  })
})

describe('[N8]', () => {
  test.each([
    ['SENOR jose', ['t2']],
    ['CAFÉ', ['t2']],
    ['  hold   music ', ['t1']],
    ['(.*)?', ['t3']],
    ['.*', ['t3']],
    ['$5 [a+]', ['t3']],
    ['[', ['t3']],
    ['\\', []],
    ['^', []],
    ['', []],
    [' \n ', []],
  ])('%j is found as it stands', (typed, ids) => {
    expect(find(typed)).toEqual(ids)
  })
})

test('[N9] it goes around the ends, and starts at one of them', () => {
  const found = ['a', 'b', 'c']
  expect([nextFound(found, null, 1), nextFound(found, null, -1)]).toEqual(['a', 'c'])
  expect([nextFound(found, 'c', 1), nextFound(found, 'a', -1), nextFound(found, 'a', 1)]).toEqual(['a', 'c', 'b'])
  expect([nextFound(found, 'gone', 1), nextFound([], 'a', 1), nextFound([], null, -1)]).toEqual(['a', null, null])
})
