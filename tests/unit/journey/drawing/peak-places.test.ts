import { expect, test } from 'vitest'
import { pointOnCurve } from '~/journey/drawing/curve.ts'
import { type GapColumn, placeGapNumbers } from '~/journey/drawing/gaps.ts'
import { placeLabels } from '~/journey/drawing/peak-places.ts'

const SIZE = { width: 30, height: 18, point: 10, clear: 3 }

const columnsOf = (pairs: readonly (readonly [number, number])[], pitch: number): readonly GapColumn[] =>
  pairs.map(([expected, perceived], at) => ({
    expected: { x: at * pitch, y: -50 * expected },
    perceived: { x: at * pitch, y: -50 * perceived },
    gap: perceived - expected,
  }))

const wantedAt = (columns: readonly GapColumn[]) =>
  columns.flatMap(({ perceived }, column) =>
    perceived ? [{ column, at: perceived, under: column % 2 === 0, width: 44 }] : [],
  )

/** Whether a rectangle of the size of a label around one place holds another. */
const holds = (middle: { x: number; y: number }, other: { x: number; y: number }, width: number) =>
  Math.abs(middle.x - other.x) < width / 2 && Math.abs(middle.y - other.y) < SIZE.height / 2

test.each([
  [
    116,
    [
      [0, 2],
      [1, -2],
      [-1, -2],
      [0, 2],
      [2, 2],
      [-2, -1],
      [0, 0],
    ],
  ],
  [
    1276,
    [
      [0, 2],
      [1, -2],
      [-1, -2],
      [0, 2],
      [2, 2],
      [-2, -1],
      [0, 0],
    ],
  ],
] as const)('[N15] labels %j pixels apart touch no line, no point, no number and no other label', (pitch, pairs) => {
  const columns = columnsOf(pairs, pitch)
  const numbers = placeGapNumbers(columns, { ...SIZE, width: 26 })
  const places = placeLabels(wantedAt(columns), [columns], numbers, SIZE)
  const placed = places.flatMap((place) => place ?? [])
  expect(placed.length).toBeGreaterThan(4)
  for (const [at, place] of placed.entries()) {
    for (const other of [...numbers, ...placed.slice(at + 1)]) expect(holds(place, other, 44)).toBe(false)
    for (const [column, { expected, perceived }] of columns.entries()) {
      for (const side of ['expected', 'perceived'] as const) {
        const [from, to] = [columns[column - 1]?.[side], columns[column]?.[side]]
        if (!from || !to) continue
        for (let share = 0; share <= 1; share += 0.001)
          expect(holds(place, pointOnCurve(from, to, share), 44)).toBe(false)
      }
      for (const point of [expected, perceived]) if (point) expect(holds(place, point, 44)).toBe(false)
    }
  }
})

test('[N15] a label without a place is left out', () => {
  const at = { x: 0, y: 0 }
  const crowd = Array.from({ length: 900 }, (_, each) => ({
    x: (each % 30) * 10 - 150,
    y: Math.floor(each / 30) * 5 - 75,
  }))
  expect(placeLabels([{ column: 0, at, under: false, width: 40 }], [[]], crowd, SIZE)).toEqual([null])
})

test('[D2] numbers find the same places however far apart the columns stand', () => {
  const pairs = [
    [2, -1],
    [0, -2],
    [1, 2],
    [-1, 1],
  ] as const
  const near = placeGapNumbers(columnsOf(pairs, 400), { ...SIZE, width: 26 })
  const far = placeGapNumbers(columnsOf(pairs, 1276), { ...SIZE, width: 26 })
  expect(far.map(({ column }) => column)).toEqual(near.map(({ column }) => column))
})
