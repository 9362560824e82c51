import { expect, test } from 'vitest'
import { peaksOf } from '~/journey/analysis/peaks.ts'
import type { Level } from '~/journey/vocabulary.ts'

const named = (...levels: readonly (Level | null)[]) =>
  Object.fromEntries(peaksOf(levels.map((perceived, at) => ({ id: `t${at + 1}`, perceived }))))

test.each([
  [[0, 2, -1, 1], { t2: ['peak'], t3: ['pit'], t4: ['end'] }],
  [[1, 2, -2, 2, -2, null], { t2: ['peak'], t3: ['pit'], t5: ['end'] }],
  [[null, 0, -2], { t2: ['peak'], t3: ['pit', 'end'] }],
  [[-1, 0, 2], { t1: ['pit'], t3: ['peak', 'end'] }],
  [[1, 1, null], { t2: ['end'] }],
  [[null, 1], { t2: ['end'] }],
  [[null, null], {}],
  [[], {}],
] as const)('[I11] %j', (levels, peaks) => {
  expect(named(...levels)).toEqual(peaks)
})
