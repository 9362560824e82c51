import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnIndexes, leftOut, visibleRun } from '~/components/journey/window.ts'

const view = { scrolled: 5000, size: 1000, part: 100, margin: 6, allUpTo: 80 }

test('few are all drawn', () => {
  expect(visibleRun(80, view)).toEqual({ from: 0, to: 80 })
})

test('of many, what is seen is drawn, with a margin', () => {
  const { from, to } = visibleRun(2000, view)
  expect(from).toBeLessThan(50)
  expect(to).toBeGreaterThan(60)
  expect(to - from).toBeLessThan(40)
})

test('the first, the last and the neighbors of the focus are always drawn, so that Tab reaches every one', () => {
  expect(drawnIndexes({ from: 40, to: 42 }, 100, 7)).toEqual([0, 6, 7, 8, 40, 41, 99])
  expect(drawnIndexes({ from: 0, to: 2 }, 2, 1)).toEqual([0, 1])
  expect(drawnIndexes({ from: 0, to: 0 }, 0, null)).toEqual([])
})

test('what is drawn and what is left out make up the whole, however it is scrolled', () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.nat(300_000),
      fc.nat(3000),
      fc.option(fc.nat(1999)),
      (count, scrolled, size, focused) => {
        const run = visibleRun(count, { scrolled, size, part: 100, margin: 3, allUpTo: 10 })
        const drawn = drawnIndexes(run, count, focused)
        const { before, behind } = leftOut(drawn, count)
        expect(before.reduce((sum, one) => sum + one, behind) + drawn.length).toBe(count)
      },
    ),
  )
})
