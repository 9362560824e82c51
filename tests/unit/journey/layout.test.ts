import { expect, test } from 'vitest'
import { layoutOf } from '~/journey/layout.ts'
import { aFullMap, aMap } from './support/maps.ts'

test('[L1] columns follow from order; an empty stage takes one', () => {
  const { columns, stages, width } = layoutOf(aFullMap())
  expect(columns.map(({ touchpoint, stage, index }) => [touchpoint.id, stage.id, index])).toEqual([
    ['a', 'wait', 0],
    ['b', 'wait', 1],
    ['c', 'after', 3],
  ])
  expect(stages.map(({ stage, from, count }) => [stage.id, from, count])).toEqual([
    ['wait', 0, 2],
    ['middle', 2, 1],
    ['after', 3, 1],
  ])
  expect(width).toBe(4)
})

test('[L1] a map without stages has no columns', () => {
  expect(layoutOf(aMap({ stages: [] }))).toEqual({ columns: [], stages: [], width: 0 })
})
