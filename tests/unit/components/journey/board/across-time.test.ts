import { expect, test } from 'vitest'
import { evenly } from '~/components/journey/board/across.ts'
import { acrossOf } from '~/components/journey/board/across-time.ts'
import { BOARD } from '~/components/journey/board/geometry.ts'

const COLUMNS = {
  columns: [
    { index: 0, lasts: null },
    { index: 1, lasts: 'PT1H' },
    { index: 2, lasts: 'PT4H' },
    { index: 4, lasts: 'P100W' },
  ],
  width: 6,
}
const byTime = acrossOf(COLUMNS, 'time')
const roomOf = (index: number) => byTime.left(index + 1) - byTime.left(index) - BOARD.pitch

test('in order, every column is as wide as the other', () => {
  expect(acrossOf(COLUMNS, 'order').left(5)).toBe(evenly(6).left(5))
  expect(acrossOf(COLUMNS, 'order').width).toBe(evenly(6).width)
})

test('[N12] by time there is room behind what lasts, four times as long being twice as wide; none behind the unknown', () => {
  expect([0, 3, 5].map(roomOf)).toEqual([0, 0, 0])
  expect(Math.abs(roomOf(2) - 2 * roomOf(1))).toBeLessThanOrEqual(1)
  expect(roomOf(1)).toBeGreaterThan(30)
})

test('[N13] nothing gets more room than four weeks do', () => {
  const weeks = acrossOf({ columns: [{ index: 0, lasts: 'P4W' }], width: 1 }, 'time')
  expect(roomOf(4)).toBe(weeks.width - BOARD.pitch)
})

test('[N12] cards and points stand as they do in order, and as near to their left edge', () => {
  expect(byTime.card).toBe(evenly(6).card)
  for (const index of [0, 2, 5]) expect(byTime.middle(index) - byTime.left(index)).toBe(evenly(6).middle(0))
})

test('every place leads back to its column, the ends too', () => {
  for (const across of [byTime, acrossOf(COLUMNS, 'order')]) {
    for (const index of [0, 1, 2, 3, 4, 5]) {
      expect(Math.floor(across.at(across.left(index)))).toBe(index)
      expect(Math.floor(across.at(across.left(index + 1) - 1))).toBe(index)
    }
    expect(across.at(across.width)).toBe(6)
  }
  expect(acrossOf({ columns: [], width: 0 }, 'time').at(10)).toBe(0)
})
