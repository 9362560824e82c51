import { expect, test } from 'vitest'
import { feelingOf, findTouchpoint, ownerOf, personasOf, touchpointsOf } from '~/journey/select.ts'
import { aFullMap, aMap, aTouchpoint, felt } from './support/maps.ts'

const full = aFullMap()
const nothing = { expected: null, expectedWhy: '', perceived: null, perceivedWhy: '' }

test('touchpoints are numbered through all stages', () => {
  expect(touchpointsOf(full).map(({ touchpoint, stage, number }) => [number, stage.id, touchpoint.id])).toEqual([
    [1, 'wait', 'a'],
    [2, 'wait', 'b'],
    [3, 'after', 'c'],
  ])
  expect(findTouchpoint(full, 'c')).toMatchObject({ number: 3 })
  expect(findTouchpoint(full, 'x')).toBeUndefined()
})

test('[C14] a map without personas shows the customer', () => {
  expect(personasOf(aMap()).map(({ name }) => name)).toEqual(['Customer'])
  expect(personasOf(full)).toEqual(full.personas)
})

test.each(['x', '__proto__', 'constructor', 'toString'])('[A2] nobody knows what %s feels', (persona) => {
  expect(feelingOf(aTouchpoint(felt(1, 2)), persona)).toEqual(nothing)
})

test('an owner is found by id', () => {
  expect(ownerOf(full, 'owner')).toMatchObject({ name: 'Owner' })
  expect([ownerOf(full, null), ownerOf(full, 'nobody')]).toEqual([undefined, undefined])
})
