import { expect, test } from 'vitest'
import { cellMove } from '~/components/journey/table/cell-move.ts'

const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

test.each([
  ['Enter', {}, 1],
  ['Enter', { shiftKey: true }, -1],
  ['Enter', { altKey: true }, 'line'],
  ['Enter', { ctrlKey: true }, null],
  ['Enter', { metaKey: true }, null],
  ['ArrowDown', {}, null],
  ['Escape', {}, 'out'],
  ['Escape', { shiftKey: true }, null],
  ['a', {}, null],
] as const)('%s with %j means %j', (key, held, move) => {
  expect(cellMove({ ...none, key, ...held })).toBe(move)
})
