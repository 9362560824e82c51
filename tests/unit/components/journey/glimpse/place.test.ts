import { expect, test } from 'vitest'
import { parsePlace, placeHash } from '~/components/journey/glimpse/place.ts'

test.each([
  ['', null, 'board'],
  ['#', null, 'board'],
  ['#abc', 'abc', 'board'],
  ['#abc/table', 'abc', 'table'],
  ['#abc/insights', 'abc', 'insights'],
  ['#abc/moon', 'abc', 'board'],
  ['#abc/plan', 'abc', 'plan'],
  ['#abc/nothing', 'abc', 'board'],
  ['#abc/', 'abc', 'board'],
  ['#%E0%A4%A', '%E0%A4%A', 'board'],
])('the address %j means the map %j as %s', (hash, id, view) => {
  expect(parsePlace(hash)).toEqual({ id, view })
})

test('an address leads back to where it was made', () => {
  for (const view of ['board', 'table', 'insights', 'plan'] as const) {
    expect(parsePlace(placeHash('V1StGXR8_Z', view))).toEqual({ id: 'V1StGXR8_Z', view })
  }
})
