import { expect, test } from 'vitest'
import { peaksOf } from '~/journey/analysis/peaks.ts'
import type { Level } from '~/journey/vocabulary.ts'

type Felt = readonly [expected: Level | null, perceived: Level | null, star?: '*']
const peaks = (...felt: readonly Felt[]) =>
  Object.fromEntries(
    peaksOf(
      felt.map(([expected, perceived, star], at) => ({ id: `t${at + 1}`, expected, perceived, keyMoment: !!star })),
    ),
  )
const named = (...levels: readonly (Level | null)[]) => peaks(...levels.map((perceived) => [null, perceived] as const))

test.each([
  [[0, 2, -1, 1], { t2: ['peak'], t3: ['pit'], t4: ['end'] }],
  [[1, 2, -2, 2, -2, null], { t2: ['peak'], t3: ['pit'], t5: ['end'] }],
  [[null, 0, -2], { t3: ['pit', 'end'] }],
  [[-1, 0, 2], { t1: ['pit'], t3: ['peak', 'end'] }],
  [[1, 1, null], { t2: ['end'] }],
  [[-1, -1, -1], { t3: ['end'] }],
  [[0, 1, 0], { t2: ['peak'], t3: ['end'] }],
  [[1, 2, 1], { t2: ['peak'], t3: ['end'] }],
  [[0, -1, 0], { t2: ['pit'], t3: ['end'] }],
  [[-2, -1, -2], { t1: ['pit'], t3: ['end'] }],
  [[null, 1], { t2: ['end'] }],
  [[null, null], {}],
  [[], {}],
] as const)('[I11] %j', (levels, peaks) => {
  expect(named(...levels)).toEqual(peaks)
})

test.each<readonly [string, readonly Felt[], object]>([
  [
    'the widest gap',
    [
      [-1, -2],
      [1, -2],
      [0, -2, '*'],
      [0, 0],
    ],
    { t2: ['pit'], t4: ['end'] },
  ],
  [
    'a gap before none',
    [
      [null, -2, '*'],
      [0, -2],
      [0, 0],
    ],
    { t2: ['pit'], t3: ['end'] },
  ],
  [
    'then the key moment',
    [
      [0, -2],
      [0, -2, '*'],
      [0, -2, '*'],
      [0, 0],
    ],
    { t2: ['pit'], t4: ['end'] },
  ],
  [
    'then the first',
    [
      [0, -2],
      [0, -2],
      [0, 0],
    ],
    { t1: ['pit'], t3: ['end'] },
  ],
  [
    'and the same upwards',
    [
      [1, 2],
      [0, 2],
      [-1, 2],
      [0, 0],
    ],
    { t3: ['peak'], t4: ['end'] },
  ],
])('[I11] of equals %s counts', (_what, felt, found) => {
  expect(peaks(...felt)).toEqual(found)
})
