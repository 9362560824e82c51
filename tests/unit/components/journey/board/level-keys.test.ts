import { expect, test } from 'vitest'
import { clampLevel, columnAfterKey, levelAfterKey } from '~/components/journey/board/level-keys.ts'

test.each([
  ['ArrowUp', 0, 1],
  ['ArrowRight', 1, 2],
  ['ArrowUp', 2, 2],
  ['ArrowDown', 0, -1],
  ['ArrowLeft', -2, -2],
  ['Home', 1, -2],
  ['End', -1, 2],
  ['Delete', 2, null],
  ['Backspace', -2, null],
  ['ArrowUp', null, 0],
  ['ArrowDown', null, 0],
  ['ArrowLeft', null, 0],
  ['ArrowRight', null, 0],
  ['End', null, 2],
  ['a', 1, undefined],
] as const)('%s leads from %j to %j', (key, level, next) => {
  expect(levelAfterKey(key, level)).toBe(next)
})

test.each([
  ['PageDown', 1],
  ['PageUp', -1],
  ['ArrowRight', null],
] as const)('%s leads to the same point of another touchpoint, and changes no level', (key, by) => {
  expect(columnAfterKey(key)).toBe(by)
  if (by !== null) expect(levelAfterKey(key, 0)).toBeUndefined()
})

test('a number goes to its nearest level', () => {
  expect([-9, -1.4, -0.2, 0.6, 7].map(clampLevel)).toEqual([-2, -1, 0, 1, 2])
})
