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
