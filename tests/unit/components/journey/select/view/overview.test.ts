import { expect, test } from 'vitest'
import { acrossOf } from '~/components/journey/board/across-time.ts'
import { shareOf, toOverview } from '~/components/journey/select/view/overview.ts'
import type { Level } from '~/journey/vocabulary.ts'

type Felt = Level | null
const columnsOf = (levels: readonly (readonly [Felt, Felt])[]) =>
  levels.map(([expected, perceived], index) => ({ index, expected, perceived, planned: false }))
const across = acrossOf({ columns: [0, 1, 2, 3].map((index) => ({ index, lasts: null })), width: 4 }, 'order')

test('the lines of the whole map have a hole where a level is not known', () => {
  const { perceived } = toOverview(
    columnsOf([
      [0, 1],
      [0, 2],
      [0, null],
      [0, -1],
    ]),
    across,
  )
  expect(perceived.match(/M/g)).toHaveLength(2)
})

test('a point that stands alone is a dash, so that it is seen at all', () => {
  const { perceived } = toOverview(
    columnsOf([
      [0, null],
      [0, 2],
    ]),
    across,
  )
  expect(perceived).toBe(`M${Math.round(across.middle(1))} -2h1`)
})

test('every perceived point has its dot, and what is not known has none', () => {
  const { points } = toOverview(
    columnsOf([
      [0, 1],
      [0, null],
      [0, -2],
    ]),
    across,
  )
  expect(points.match(/M/g)).toHaveLength(2)
  expect(points).toContain(`M${Math.round(across.middle(2))} 2h`)
})

test('lines of several people on one level lie beside each other', () => {
  const columns = columnsOf([
    [0, 1],
    [0, 1],
  ])
  expect(toOverview(columns, across, 0.1).points).not.toBe(toOverview(columns, across).points)
})

test('Delighted stands above Fine, and Fine in the middle', () => {
  expect(shareOf(0)).toBe(0.5)
  expect(shareOf(2)).toBeLessThan(0.1)
  expect(shareOf(-2)).toBeGreaterThan(0.9)
})

test('of a long map the strip shows the touchpoint that falls shortest among its neighbors, and never more than 320', () => {
  const levels = Array.from({ length: 2000 }, (_, at): [Felt, Felt] => [2, at === 1003 ? -2 : at % 7 === 0 ? null : 1])
  const columns = columnsOf(levels)
  const long = acrossOf({ columns: columns.map(({ index }) => ({ index, lasts: null })), width: 2000 }, 'order')
  const { points, below } = toOverview(columns, long)
  expect(points.match(/M/g)?.length).toBeLessThanOrEqual(320)
  expect(points.match(/M/g)?.length).toBeGreaterThan(200)
  expect(below).toContain(`M${Math.round(long.middle(1003))} -2V2`)
})
