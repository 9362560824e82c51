import { describe, expect, test } from 'vitest'
import { type Filter, fitting, isFiltering, NO_FILTER, offersOf, withValue, YES } from '~/journey/filter.ts'
import { aMapOf, felt } from './support/maps.ts'

const owners = [
  { id: 'dispatcher', name: 'Dispatcher' },
  { id: 'tech', name: 'Tech' },
]
const map = aMapOf(
  [
    { owner: 'dispatcher', channel: 'phone', driver: 'ease', ...felt(1, -1) },
    {
      owner: 'tech',
      channel: 'in-person',
      driver: 'emotion',
      keyMoment: true,
      kano: 'basic',
      evidence: 'measured',
      ...felt(0, 0),
    },
    { owner: null, channel: 'phone', driver: 'emotion', keyMoment: true, ...felt(1, null) },
    { owner: 'dispatcher', channel: 'text', keyMoment: true, ...felt(2, 1) },
    { owner: 'gone', channel: null, ...felt(0, 2) },
  ],
  { owners },
)
const seen = { personas: ['denise'], line: 'today' } as const
const fitIds = (asked: Partial<Filter>) => fitting(map, { ...NO_FILTER, ...asked }, seen)

describe('[N3]', () => {
  test.each([
    ['nothing asked for', {}, ['t1', 't2', 't3', 't4', 't5']],
    ['an owner', { owner: ['dispatcher'] }, ['t1', 't4']],
    ['no owner', { owner: [''] }, ['t3']],
    ['one of two', { owner: ['tech', ''] }, ['t2', 't3']],
    ['an owner who is not there', { owner: ['gone'] }, ['t5']],
    ['a driver', { driver: ['emotion'] }, ['t2', 't3']],
    ['a channel', { channel: ['phone', 'text'] }, ['t1', 't3', 't4']],
    ['key moments', { keyMoment: [YES] }, ['t2', 't3', 't4']],
    ['a must-have', { kano: ['basic'] }, ['t2']],
    ['evidence', { evidence: ['measured'] }, ['t2']],
    ['below expectations', { below: [YES] }, ['t1', 't4']],
    ['kinds together', { owner: ['dispatcher', 'tech'], keyMoment: [YES], below: [YES] }, ['t4']],
    ['what nothing is', { channel: ['fax'] }, []],
  ])('%s fits', (_, asked, ids) => {
    expect(fitIds(asked)).toEqual(ids)
  })

  test('a value is put in and taken out, and the filter knows whether it asks for anything', () => {
    const on = withValue(NO_FILTER, 'owner', '')
    expect([isFiltering(NO_FILTER), isFiltering(on)]).toEqual([false, true])
    expect(withValue(on, 'owner', '')).toEqual(NO_FILTER)
    expect(withValue(on, 'owner', 'tech').owner).toEqual(['', 'tech'])
  })
})

test('[N4] anybody shown counts, in the line shown, and what only the future has is not short today', () => {
  const feelings = { denise: { expected: 1, perceived: 1 }, frank: { expected: 1, perceived: -1 } }
  const two = aMapOf([
    { feelings },
    { ...felt(1, 0), future: { perceived: { denise: 2 } } },
    { ...felt(1, 0), future: { change: 'add' } },
  ])
  const short = (personas: readonly string[], line: 'today' | 'future') =>
    fitting(two, { ...NO_FILTER, below: [YES] }, { personas, line })
  expect(short(['denise'], 'today')).toEqual(['t2'])
  expect(short(['denise', 'frank'], 'today')).toEqual(['t1', 't2'])
  expect(short(['denise'], 'future')).toEqual(['t3'])
})

test('[N5] what occurs is on offer with how often, and what is asked for stays', () => {
  expect(offersOf(map, 'owner', NO_FILTER, seen)).toEqual([
    { value: '', count: 1 },
    { value: 'dispatcher', count: 2 },
    { value: 'tech', count: 1 },
    { value: 'gone', count: 1 },
  ])
  expect(offersOf(map, 'channel', { ...NO_FILTER, channel: ['mail'] }, seen)).toEqual([
    { value: 'phone', count: 2 },
    { value: 'in-person', count: 1 },
    { value: 'text', count: 1 },
    { value: 'mail', count: 0 },
  ])
})

test('[N5] ticking one moves nothing in the list', () => {
  const order = (owner: readonly string[]) =>
    offersOf(map, 'owner', { ...NO_FILTER, owner }, seen).map(({ value }) => value)
  expect(order(['gone'])).toEqual(order([]))
  expect(order(['tech', 'gone'])).toEqual(order([]))
})

test('[N6] the map stays as it is', () => {
  const before = JSON.stringify(map)
  fitIds({ owner: ['tech'] })
  expect(JSON.stringify(map)).toBe(before)
})
