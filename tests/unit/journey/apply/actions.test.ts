import { describe, expect, test } from 'vitest'
import type { ActionField } from '~/journey/commands.ts'
import type { Action, Journey } from '~/journey/schema.ts'
import { NO_DAYS } from '../support/commands.ts'
import { aFullMap, aMapOf } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const full = aFullMap()
const action = (journey: Journey, id: string): Action | undefined => journey.actions.find((each) => each.id === id)
const order = ({ actions }: Journey) => actions.map(({ id }) => id).join(' ')
const set = (id: string, field: ActionField) => ({ type: 'set-action', action: id, ...field }) as const

describe('adding an action', () => {
  const add = { type: 'add-action', id: 'new', text: 'Call at ten', touchpoint: 'a' } as const

  test('[P1] it is the last one, an idea, and owned as its touchpoint is', () => {
    const next = carriedOut(full, add)
    expect(order(next)).toBe('a1 a2 a3 new')
    expect(action(next, 'new')).toEqual({
      ...{ id: 'new', touchpoint: 'a', text: 'Call at ten', owner: 'dispatcher', effort: null, due: null },
      ...{ status: 'idea', measure: '', pillar: null },
    })
  })

  test('[P1] an owner the map does not have is not taken over; nor is there one without a touchpoint', () => {
    expect(action(carriedOut(full, { ...add, touchpoint: 'b' }), 'new')?.owner).toBeNull()
    expect(action(carriedOut(full, { ...add, touchpoint: null }), 'new')).toMatchObject({
      touchpoint: null,
      owner: null,
    })
  })

  test('[C6] [C7] [C4] is refused for a touchpoint nobody knows, an id that is taken, a text too long', () => {
    expect(refusalOf(full, { ...add, touchpoint: 'z' })).toEqual({ code: 'not-there', what: 'touchpoint', id: 'z' })
    expect(refusalOf(full, { ...add, id: 'a1' })).toEqual({ code: 'id-taken', id: 'a1' })
    expect(refusalOf(full, { ...add, id: '' })).toEqual({ code: 'id-taken', id: '' })
    expect(refusalOf(full, { ...add, text: 'x'.repeat(4001) })).toEqual({ code: 'too-big', limit: 'text' })
  })
})

describe('setting a field', () => {
  test.each([
    { field: 'text', value: 'Call' },
    { field: 'touchpoint', value: 'c' },
    { field: 'touchpoint', value: null },
    { field: 'owner', value: 'owner' },
    { field: 'owner', value: null },
    { field: 'effort', value: 'S' },
    { field: 'due', value: '2028-02-29' },
    { field: 'status', value: 'done' },
    { field: 'measure', value: 'Waits with no word' },
    { field: 'pillar', value: 'process' },
  ] as const)('[P2] [C5] $field takes $value, and all else stays', (field) => {
    const next = carriedOut(full, set('a1', field))
    expect(action(next, 'a1')).toEqual({ ...action(full, 'a1'), [field.field]: field.value })
    expect(order(next)).toBe(order(full))
    expect(carriedOut(next, set('a1', field))).toBe(next)
  })

  test('[P2] only what is on the map can be newly named; what was named already may stay', () => {
    const odd = aMapOf([{}], { actions: [{ id: 'x', touchpoint: 'gone', owner: 'nobody' }] })
    expect(carriedOut(odd, set('x', { field: 'owner', value: 'nobody' }))).toBe(odd)
    expect(carriedOut(odd, set('x', { field: 'touchpoint', value: 'gone' }))).toBe(odd)
    for (const field of ['owner', 'touchpoint'] as const) {
      const refusal = { code: 'not-there', what: field, id: 'other' }
      expect(refusalOf(odd, set('x', { field, value: 'other' }))).toEqual(refusal)
    }
  })

  test.each([...NO_DAYS, ''])('[P3] %j is no day', (value) => {
    expect(refusalOf(full, set('a1', { field: 'due', value }))).toEqual({ code: 'not-a-day', value })
  })

  test('[P3] null takes the day away', () => {
    const due = carriedOut(full, set('a1', { field: 'due', value: '2026-12-05' }))
    expect(action(carriedOut(due, set('a1', { field: 'due', value: null })), 'a1')?.due).toBeNull()
  })

  test('[C6] [C4] is refused for an action nobody knows, and for a text too long', () => {
    const refusal = { code: 'not-there', what: 'action', id: 'z' }
    expect(refusalOf(full, set('z', { field: 'text', value: '' }))).toEqual(refusal)
    expect(refusalOf(full, set('a1', { field: 'measure', value: 'x'.repeat(4001) }))).toMatchObject({ code: 'too-big' })
  })
})

describe('moving an action', () => {
  const map = aMapOf([{}], {
    actions: [
      { id: 'p', status: 'idea' },
      { id: 'q', status: 'doing' },
      { id: 'r', status: 'idea' },
      { id: 's', status: 'doing' },
    ],
  })
  const move = { type: 'move-action', action: 'r', status: 'doing', after: null } as const

  test.each([
    ['r', 'doing', 'q', 'p q r s'],
    ['r', 'doing', 's', 'p q s r'],
    ['r', 'doing', null, 'p r q s'],
    ['r', 'idea', null, 'r p q s'],
    ['p', 'idea', 'r', 'q r p s'],
    ['s', 'planned', null, 'p q r s'],
    ['q', 'done', 'q', 'p q r s'],
  ] as const)('[P4] %s becomes %s behind %s: %s', (id, status, after, expected) => {
    const next = carriedOut(map, { ...move, action: id, status, after })
    expect(order(next)).toBe(expected)
    expect(action(next, id)?.status).toBe(status)
  })

  test('[C2] to where it stands changes nothing', () => {
    expect(carriedOut(map, { ...move, status: 'idea', after: 'q' })).toBe(map)
    expect(carriedOut(map, { ...move, action: 'p', status: 'idea', after: null })).toBe(map)
  })

  test('[C6] is refused where either is not there', () => {
    expect(refusalOf(map, { ...move, action: 'z' })).toEqual({ code: 'not-there', what: 'action', id: 'z' })
    expect(refusalOf(map, { ...move, after: 'z' })).toEqual({ code: 'not-there', what: 'action', id: 'z' })
  })

  test('[P5] put first, it stands in front of all', () => {
    const first = carriedOut(map, { type: 'put-action-first', action: 'r' })
    expect(order(first)).toBe('r p q s')
    expect(carriedOut(first, { type: 'put-action-first', action: 'r' })).toBe(first)
    expect(refusalOf(map, { type: 'put-action-first', action: 'z' })).toMatchObject({ what: 'action', id: 'z' })
  })
})

describe('copying and removing an action', () => {
  test('[P6] a duplicate stands right behind and keeps all but its status', () => {
    const done = carriedOut(full, set('a1', { field: 'status', value: 'done' }))
    const next = carriedOut(done, { type: 'duplicate-action', action: 'a1', id: 'copy' })
    expect(order(next)).toBe('a1 copy a2 a3')
    expect(action(next, 'copy')).toEqual({ ...action(done, 'a1'), id: 'copy', status: 'idea' })
  })

  test('[C6] [C7] a duplicate is refused for an action nobody knows and an id that is taken', () => {
    const copy = { type: 'duplicate-action', action: 'a1', id: 'a2' } as const
    expect(refusalOf(full, copy)).toEqual({ code: 'id-taken', id: 'a2' })
    expect(refusalOf(full, { ...copy, action: 'z' })).toEqual({ code: 'not-there', what: 'action', id: 'z' })
  })

  test('[P7] a removed action takes nothing along', () => {
    const next = carriedOut(full, { type: 'remove-action', action: 'a1' })
    expect(next).toEqual({ ...full, actions: full.actions.filter(({ id }) => id !== 'a1') })
    expect(refusalOf(next, { type: 'remove-action', action: 'a1' })).toMatchObject({
      code: 'not-there',
      what: 'action',
    })
  })
})
