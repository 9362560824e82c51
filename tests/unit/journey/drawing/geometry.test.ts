import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveThrough, type Point, pointOnCurve } from '~/journey/drawing/curve.ts'
import { fieldOf } from '~/journey/drawing/field.ts'
import { placeGapNumbers } from '~/journey/drawing/gaps.ts'
import { LEVELS, type Level } from '~/journey/vocabulary.ts'

const point = (x: number, y: number): Point => ({ x, y })

describe('a curve', () => {
  test('[D1] leaves and reaches every point level', () => {
    expect(curveThrough([point(0, 0), point(10, 20), point(20, 20)])).toBe('M0 0C5 0 5 20 10 20C15 20 15 20 20 20')
  })

  test('[D1] has a hole where a point is not known, and nothing for a lonely point', () => {
    expect(curveThrough([point(0, 0), point(2, 2), null, point(4, 0), null, point(6, 0), point(8, 0)])).toBe(
      'M0 0C1 0 1 2 2 2M6 0C7 0 7 0 8 0',
    )
    expect([curveThrough([]), curveThrough([null]), curveThrough([point(1, 1)])]).toEqual(['', '', ''])
  })

  test('[D1] never swings past its points', () => {
    const place = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const { x, y } = pointOnCurve(point(0, from), point(40, to), share)
        expect(y).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9)
        expect(y).toBeLessThanOrEqual(Math.max(from, to) + 1e-9)
        expect(x).toBeGreaterThanOrEqual(-1e-9)
        expect(x).toBeLessThanOrEqual(40 + 1e-9)
      }),
    )
  })
})

test('[L1] columns and levels share a field evenly', () => {
  const field = fieldOf({ left: 100, right: 200, top: 10, bottom: 90, columns: 4 })
  expect([0, 1, 2, 3].map((column) => field.x(column))).toEqual([112.5, 137.5, 162.5, 187.5])
  expect(LEVELS.map((level) => field.y(level))).toEqual([90, 70, 50, 30, 10])
  expect(field.point(0, null)).toBeNull()
})

describe('gap numbers', () => {
  const size = { width: 20, height: 16, point: 6, clear: 2 }
  const level = fc.constantFrom<Level | null>(null, ...LEVELS)
  const feelings = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 14 })
  const columnsOf = (all: readonly (readonly [Level | null, Level | null])[], pitch: number, step: number) => {
    const field = fieldOf({ left: 0, right: pitch * all.length, top: 10, bottom: 10 + 4 * step, columns: all.length })
    return all.map(([expected, perceived], at) => ({
      expected: field.point(at, expected),
      perceived: field.point(at, perceived),
      gap: expected === null || perceived === null ? null : perceived - expected,
    }))
  }

  test('[D2] keep clear of every line, point and other number, however narrow the columns', () => {
    const narrow = fc.integer({ min: 4, max: 120 })
    fc.assert(
      fc.property(feelings, narrow, narrow, (all, pitch, step) => {
        const columns = columnsOf(all, pitch, step)
        const numbers = placeGapNumbers(columns, size)
        for (const [at, number] of numbers.entries()) {
          for (const side of ['expected', 'perceived'] as const) {
            for (const place of lineOf(columns.map((column) => column[side])))
              expect(isInside(place, number)).toBe(false)
          }
          for (const other of numbers.slice(at + 1)) {
            expect(Math.abs(other.x - number.x) >= size.width || Math.abs(other.y - number.y) >= size.height).toBe(true)
          }
        }
      }),
    )
  })

  test('[D2] stand for every wide gap and no other where columns are as wide as on home and board', () => {
    for (const [pitch, step] of [
      [34, 49],
      [40, 46],
      [116, 46],
      [116, 84],
    ] as const) {
      fc.assert(
        fc.property(feelings, (all) => {
          const columns = columnsOf(all, pitch, step)
          const wide = columns.flatMap(({ gap }, at) => (gap !== null && Math.abs(gap) >= 2 ? [[at, gap]] : []))
          expect(placeGapNumbers(columns, size).map(({ column, gap }) => [column, gap])).toEqual(wide)
        }),
      )
    }
  })

  function lineOf(points: readonly (Point | null)[]): readonly Point[] {
    return points.flatMap((to, at) => {
      const from = points[at - 1]
      if (!to) return []
      return from ? Array.from({ length: 101 }, (_, part) => pointOnCurve(from, to, part / 100)) : [to]
    })
  }

  function isInside(place: Point, number: Point): boolean {
    return Math.abs(place.x - number.x) < size.width / 2 && Math.abs(place.y - number.y) < size.height / 2
  }
})
