import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effortAndGap } from '~/journey/analysis/effort-gap.ts'
import {
  actionsAt,
  afterShift,
  byOwner,
  byStatus,
  gapsWithoutAction,
  type Held,
  isOverdue,
  oursOf,
} from '~/journey/analysis/plan.ts'
import { apply } from '~/journey/apply/apply.ts'
import type { Action, Journey } from '~/journey/schema.ts'
import { anyActionCommand } from '../support/commands.ts'
import { aFullMap, aMapOf, felt } from '../support/maps.ts'
import { carriedOut } from '../support/outcomes.ts'

const TODAY = '2026-11-28'
type Loose = Readonly<Record<string, unknown>>
const mapOf = (actions: readonly Loose[], over: Loose = {}) =>
  aMapOf([{}], { actions: actions.map((each, at) => ({ id: `a${at + 1}`, ...each })), ...over })
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id).join(' ')
const only = (action: Loose): Action => {
  const [found] = mapOf([action]).actions
  if (!found) throw new Error('The map has no action')
  return found
}

test('[P8] ours are the first three that are not done or dropped, in the order of the map', () => {
  const statuses = ['done', 'idea', 'dropped', 'doing', 'planned', 'idea']
  expect(ids(oursOf(mapOf(statuses.map((status) => ({ status })))))).toBe('a2 a4 a5')
  expect(oursOf(mapOf([]))).toEqual([])
})

test('[P8] what is done makes room, what is put first takes it', () => {
  const map = mapOf([{}, {}, {}, {}, {}])
  const done = carriedOut(map, { type: 'set-action', action: 'a2', field: 'status', value: 'done' })
  expect(ids(oursOf(done))).toBe('a1 a3 a4')
  expect(ids(oursOf(carriedOut(done, { type: 'put-action-first', action: 'a5' })))).toBe('a5 a1 a3')
})

test.each([
  ['2026-11-27', 'idea', true],
  ['2025-12-31', 'doing', true],
  [TODAY, 'idea', false],
  ['2026-11-29', 'planned', false],
  ['2026-11-27', 'done', false],
  ['2026-11-27', 'dropped', false],
  [null, 'idea', false],
])('[P9] due %s and %s: overdue is %s', (due, status, expected) => {
  expect(isOverdue(only({ due, status }), TODAY)).toBe(expected)
})

test('[P10] what is overdue comes first, the longest on top', () => {
  const map = mapOf([{}, { due: '2026-11-20' }, { due: '2026-12-20' }, { due: '2026-10-01' }, { status: 'doing' }])
  const groups = byStatus(map, TODAY)
  expect(groups.map(({ status, actions }) => `${status}: ${ids(actions)}`)).toEqual([
    'idea: a4 a2 a1 a3',
    'planned: ',
    'doing: a5',
    'done: ',
    'dropped: ',
  ])
})

test('[P10] an action whose form is open stays where it stood, whatever day is being typed', () => {
  const before = mapOf([{}, { due: '2026-11-20' }, {}])
  const typed = mapOf([{}, { due: '2026-12-20' }, { due: '0202-12-18' }])
  const order = (map: Journey, held: Held | null) => ids(byStatus(map, TODAY, held)[0]?.actions ?? [])
  expect(order(before, null)).toBe('a2 a1 a3')
  expect(order(typed, { id: 'a3', due: null })).toBe('a1 a2 a3')
  expect(order(typed, { id: 'a2', due: '2026-11-20' })).toBe('a3 a2 a1')
  expect(order(typed, null)).toBe('a3 a1 a2')
  expect(ids(byOwner(typed, TODAY, { id: 'a3', due: null }).flatMap(({ actions }) => actions))).toBe('a1 a2 a3')
})

describe('moving up and down', () => {
  const map = mapOf([{}, { due: '2026-11-20' }, {}, { status: 'doing' }, {}])
  const idea = (journey: Journey) => {
    const found = byStatus(journey, TODAY).find(({ status }) => status === 'idea')
    if (!found) throw new Error('No such status')
    return found
  }

  test.each([
    ['a3', -1, 'a2 a3 a1 a5'],
    ['a5', -1, 'a2 a1 a5 a3'],
    ['a1', 1, 'a2 a3 a1 a5'],
    ['a3', 1, 'a2 a1 a5 a3'],
  ] as const)('[P11] %s by %i goes past the neighbour one sees', (id, by, expected) => {
    const after = afterShift(idea(map), id, by, TODAY)
    expect(after).not.toBeUndefined()
    const moved = carriedOut(map, { type: 'move-action', action: id, status: 'idea', after: after ?? null })
    expect(ids(idea(moved).actions)).toBe(expected)
  })

  test('[P11] past the ends there is no room, and what is overdue stays', () => {
    expect(afterShift(idea(map), 'a1', -1, TODAY)).toBeUndefined()
    expect(afterShift(idea(map), 'a5', 1, TODAY)).toBeUndefined()
    expect(afterShift(idea(map), 'a2', 1, TODAY)).toBeUndefined()
    expect(afterShift(idea(map), 'nobody', 1, TODAY)).toBeUndefined()
  })
})

test('[P12] by owner: nobody first, then the owners in order, then who is not known', () => {
  const owners = ['zoe', 'ann', 'idle'].map((id) => ({ id, name: id }))
  const map = mapOf([{ owner: 'ann' }, { owner: 'gone' }, {}, { owner: 'zoe' }, { owner: 'ann', due: '2026-01-01' }], {
    owners,
  })
  expect(byOwner(map, TODAY).map(({ owner, actions }) => `${owner}: ${ids(actions)}`)).toEqual([
    'null: a3',
    'zoe: a4',
    'ann: a5 a1',
    'gone: a2',
  ])
})

test('[P13] effort and gap: the widest first, then the smallest effort; what cannot be placed says why', () => {
  const touchpoints = [
    { id: 'wide', ...felt(1, -2) },
    { id: 'narrow', ...felt(0, -1) },
    { id: 'met', ...felt(0, 0) },
    { id: 'hole', ...felt(0, null) },
  ]
  const actions = [
    { touchpoint: 'narrow', effort: 'S' },
    { touchpoint: 'wide', effort: 'L' },
    { touchpoint: 'wide', effort: 'S' },
    { touchpoint: 'wide' },
    { touchpoint: 'met', effort: 'S' },
    { touchpoint: 'hole', effort: 'S' },
    { touchpoint: 'gone', effort: 'S' },
    { effort: 'S' },
    { touchpoint: 'wide', effort: 'S', status: 'done' },
  ].map((each, at) => ({ id: `a${at + 1}`, ...each }))
  const { placed, unplaced } = effortAndGap(aMapOf(touchpoints, { actions }), 'denise')
  expect(placed.map(({ action, gap, effort, quickWin }) => [action.id, effort, gap, quickWin])).toEqual([
    ['a3', 'S', -3, true],
    ['a2', 'L', -3, false],
    ['a1', 'S', -1, false],
  ])
  expect(unplaced.map(({ action, why }) => `${action.id} ${why}`)).toEqual([
    'a4 no-effort',
    'a5 no-gap',
    'a6 no-gap',
    'a7 no-touchpoint',
    'a8 no-touchpoint',
  ])
})

test('[P14] a gap waits while no action stands that is not dropped', () => {
  const touchpoints = [
    { id: 'one', ...felt(1, -2) },
    { id: 'two', ...felt(1, -1) },
    { id: 'three', ...felt(1, 0) },
    { id: 'met', ...felt(1, 1) },
  ]
  const actions = [
    { id: 'x', touchpoint: 'one', status: 'dropped' },
    { id: 'y', touchpoint: 'two', status: 'done' },
  ]
  const map = aMapOf(touchpoints, { actions })
  expect(gapsWithoutAction(map, 'denise').map(({ touchpoint }) => touchpoint.id)).toEqual(['one', 'three'])
  expect(ids(actionsAt(map, 'one'))).toBe('x')
})

test('[P8] [P10] [P12] whatever is commanded, every action stands once in each list and ours are open', () => {
  fc.assert(
    fc.property(fc.array(anyActionCommand, { maxLength: 30 }), (all) => {
      const map = all.reduce<Journey>((journey, command) => {
        const result = apply(journey, command)
        return result.ok ? result.value : journey
      }, aFullMap())
      const everyId = map.actions.map(({ id }) => id).sort()
      for (const groups of [byStatus(map, TODAY), byOwner(map, TODAY)]) {
        expect(groups.flatMap(({ actions }) => actions.map(({ id }) => id)).sort()).toEqual(everyId)
      }
      const open = map.actions.filter(({ status }) => status !== 'done' && status !== 'dropped')
      expect(oursOf(map)).toEqual(open.slice(0, 3))
      const { placed, unplaced } = effortAndGap(map, 'denise')
      expect(placed.length + unplaced.length).toBe(open.length)
    }),
  )
})
