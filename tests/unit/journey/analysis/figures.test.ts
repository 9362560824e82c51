import { describe, expect, test } from 'vitest'
import { gapOf } from '~/journey/analysis/gap.ts'
import { priorityOf, widestGaps, widestOf } from '~/journey/analysis/priority.ts'
import { longestSilence } from '~/journey/analysis/silence.ts'
import { unownedOf } from '~/journey/analysis/unowned.ts'
import { levelsIn, touchpointsIn } from '~/journey/line.ts'
import type { Journey } from '~/journey/schema.ts'
import { aMap, aMapOf, aTouchpoint, felt } from '../support/maps.ts'

const added = { future: { change: 'add' } }
const dropped = { future: { change: 'drop' } }

describe('a gap', () => {
  test.each([
    [1, -2, -3],
    [-2, 2, 4],
    [2, -2, -4],
    [0, 0, 0],
    [-1, -1, 0],
  ])('[A1] expected %i, perceived %i is %i', (expected, perceived, gap) => {
    expect(gapOf(aTouchpoint(felt(expected, perceived)), 'denise')).toBe(gap)
  })

  test.each([
    [null, 1],
    [1, null],
    [null, null],
  ])('[A2] expected %j, perceived %j is none', (expected, perceived) => {
    expect(gapOf(aTouchpoint(felt(expected, perceived)), 'denise')).toBeNull()
    expect(priorityOf(aTouchpoint(felt(expected, perceived)), 'denise')).toBeNull()
  })

  test('[A2] an unrated touchpoint has no gap', () => {
    expect([gapOf(aTouchpoint(), 'denise'), gapOf(aTouchpoint(), 'all'), gapOf(aTouchpoint(), '__proto__')]).toEqual([
      ...[null, null, null],
    ])
  })

  test('[A1] for all the lowest counts', () => {
    const feelings = { a: { expected: 0, perceived: 2 }, b: { expected: 1, perceived: 0 }, c: { expected: -2 } }
    expect(gapOf(aTouchpoint({ feelings }), 'all')).toBe(-1)
    expect(gapOf(aTouchpoint({ feelings }), 'a')).toBe(2)
  })

  test('[A6] of what only the future has counts nowhere', () => {
    expect(gapOf(aTouchpoint({ ...felt(1, -2), ...added }), 'denise')).toBeNull()
    expect(gapOf(aTouchpoint({ ...felt(1, -2), ...dropped }), 'denise')).toBe(-3)
  })
})

describe('priority', () => {
  test.each([
    [-3, false, 3],
    [-3, true, 4.5],
    [-1, true, 1.5],
    [0, true, 0],
    [2, true, 0],
  ])('[A3] of a gap of %i, key moment %j, is %d', (gap, keyMoment, priority) => {
    const [expected, perceived] = gap < 0 ? [1, 1 + gap] : [0, gap]
    expect(priorityOf(aTouchpoint({ ...felt(expected, perceived), keyMoment }), 'denise')).toBe(priority)
  })

  test('[A3] ranks what falls short; ties keep their order', () => {
    const journey = aMapOf([
      felt(0, -1),
      felt(1, -1),
      { ...felt(1, -1), keyMoment: true },
      felt(1, -2),
      felt(0, 2),
      felt(0, null),
      { ...felt(2, -2), ...added },
      felt(0, -1),
    ])
    expect(
      widestGaps(journey, 'denise').map(({ touchpoint, gap, priority }) => [touchpoint.id, gap, priority]),
    ).toEqual([
      ['t3', -2, 3],
      ['t4', -3, 3],
      ['t2', -2, 2],
      ['t1', -1, 1],
      ['t8', -1, 1],
    ])
    expect(widestGaps(journey, 'nobody')).toEqual([])
  })

  test('[A3] the widest gaps are the lowest numbers, all that tie, not what presses most', () => {
    const widest = (...touchpoints: Parameters<typeof aMapOf>[0]) =>
      widestOf(widestGaps(aMapOf(touchpoints), 'denise')).map(({ touchpoint }) => touchpoint.id)
    expect(widest({ ...felt(1, -1), keyMoment: true }, felt(1, -2), felt(0, -1), felt(2, -1))).toEqual(['t2', 't4'])
    expect(widest(felt(0, 0))).toEqual([])
  })
})

describe('silence', () => {
  const wait = (lasts: string | null) => ({ kind: 'waiting', lasts })
  const lengthOf = (journey: Journey) => {
    const silence = longestSilence(journey)
    return silence && [silence.minutes, silence.atLeast, silence.touchpoints.map(({ id }) => id)]
  }

  test.each([
    ['nobody waits', [{}, { lasts: 'PT4H' }], null],
    ['one wait', [{}, wait('PT4H'), {}], [240, false, ['t2']]],
    ['neighbours', [wait('PT1H'), wait('PT30M'), {}, wait('PT80M')], [90, false, ['t1', 't2']]],
    ['one that is not known', [wait('PT1H'), wait(null)], [60, true, ['t1', 't2']]],
    ['none that is known', [wait(null)], [0, true, ['t1']]],
    ['a tie', [wait('PT1H'), {}, wait('PT60M')], [60, false, ['t1']]],
    ['the longer one last', [wait(null), {}, wait('P1D')], [1440, false, ['t3']]],
    [
      'what only the future has',
      [wait('PT1H'), { ...wait('P1D'), ...added }, wait('PT1H')],
      [120, false, ['t1', 't3']],
    ],
  ])('[A4] %s', (_name, touchpoints, expected) => {
    expect(lengthOf(aMapOf(touchpoints))).toEqual(expected)
  })

  test('[A4] goes on across stages, empty ones too', () => {
    const stage = (id: string, ...touchpoints: object[]) => ({ id, title: id, touchpoints })
    const first = { id: 'x', title: '', ...wait('PT2H') }
    const stages = [stage('a', first), stage('b'), stage('c', { ...first, id: 'y' })]
    expect(lengthOf(aMap({ stages }))).toEqual([240, false, ['x', 'y']])
  })
})

test('[A5] unowned is what names no owner', () => {
  const journey = aMapOf([{}, { owner: 'nobody-here' }, { ...added }, { ...dropped }])
  expect(unownedOf(journey).map(({ touchpoint, number }) => [touchpoint.id, number])).toEqual([
    ['t1', 1],
    ['t4', 4],
  ])
})

describe('the future line', () => {
  test('[A6] has the future level where there is one, else that of today', () => {
    const future = { change: 'fix', perceived: { denise: 1, frank: null } }
    const feelings = { denise: { expected: 0, perceived: -2 }, frank: { expected: 1, perceived: -1 } }
    const touchpoint = aTouchpoint({ feelings, future })
    expect(levelsIn(touchpoint, 'denise', 'today')).toEqual({ expected: 0, perceived: -2 })
    expect(levelsIn(touchpoint, 'denise', 'future')).toEqual({ expected: 0, perceived: 1 })
    expect(levelsIn(touchpoint, 'frank', 'future')).toEqual({ expected: 1, perceived: -1 })
    expect(levelsIn(touchpoint, 'constructor', 'future')).toEqual({ expected: null, perceived: null })
  })

  test('[A6] is left by what is dropped and joined by what is added', () => {
    const journey = aMapOf([{}, added, dropped])
    const ids = (line: 'today' | 'future') => touchpointsIn(journey, line).map(({ touchpoint }) => touchpoint.id)
    expect([ids('today'), ids('future')]).toEqual([
      ['t1', 't3'],
      ['t1', 't2'],
    ])
  })
})
