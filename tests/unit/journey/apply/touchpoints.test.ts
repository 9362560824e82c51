import { describe, expect, test } from 'vitest'
import { apply } from '~/journey/apply/apply.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { findTouchpoint, touchpointsOf } from '~/journey/select.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import { aFullMap, aMap, aMapOf, NOW } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const orderOf = (journey: Journey) =>
  journey.stages.map(({ id, touchpoints }) => `${id}: ${touchpoints.map((each) => each.id).join(' ')}`.trim())

const full = aFullMap()

describe('adding', () => {
  const add = (stage: string, behind: string | null, id = 'new') =>
    ({
      type: 'add-touchpoint',
      id,
      title: 'New touchpoint',
      place: { stage, after: behind },
    }) as const

  test.each([
    [add('wait', 'a'), ['wait: a new b', 'middle:', 'after: c']],
    [add('wait', 'b'), ['wait: a b new', 'middle:', 'after: c']],
    [add('wait', null), ['wait: new a b', 'middle:', 'after: c']],
    [add('middle', null), ['wait: a b', 'middle: new', 'after: c']],
  ])('[C8] %j', (command, order) => {
    expect(orderOf(carriedOut(full, command))).toEqual(order)
  })

  test('[C6] [C7] needs a stage, somebody to stand behind in it, and a new id', () => {
    expect(refusalOf(full, add('gone', null))).toEqual({
      code: 'not-there',
      what: 'stage',
      id: 'gone',
    })
    expect(refusalOf(full, add('wait', 'c'))).toEqual({
      code: 'not-there',
      what: 'touchpoint',
      id: 'c',
    })
    expect(refusalOf(full, add('middle', null, 'a'))).toEqual({
      code: 'id-taken',
      id: 'a',
    })
  })

  test('[C4] stops at 2,000 touchpoints', () => {
    const many = aMapOf(Array.from({ length: 2000 }, () => ({})))
    const full = { code: 'too-big', limit: 'touchpoints' }
    expect(refusalOf(many, add('only', null))).toEqual(full)
    expect(
      refusalOf(many, {
        type: 'duplicate-touchpoint',
        touchpoint: 't1',
        id: 'new',
      }),
    ).toEqual(full)
  })
})

describe('moving', () => {
  const move = (touchpoint: string, stage: string, behind: string | null) =>
    ({
      type: 'move-touchpoint',
      touchpoint,
      place: { stage, after: behind },
    }) as const

  test.each([
    [move('a', 'wait', 'b'), ['wait: b a', 'middle:', 'after: c']],
    [move('b', 'wait', null), ['wait: b a', 'middle:', 'after: c']],
    [move('a', 'middle', null), ['wait: b', 'middle: a', 'after: c']],
    [move('a', 'after', 'c'), ['wait: b', 'middle:', 'after: c a']],
    [move('c', 'wait', 'a'), ['wait: a c b', 'middle:', 'after:']],
  ])('[C8] %j', (command, order) => {
    expect(orderOf(carriedOut(full, command))).toEqual(order)
    expect(findTouchpoint(carriedOut(full, command), command.touchpoint)?.touchpoint).toBe(
      findTouchpoint(full, command.touchpoint)?.touchpoint,
    )
  })

  test.each([move('a', 'wait', null), move('b', 'wait', 'a'), move('b', 'wait', 'b'), move('c', 'after', null)])(
    '[C2] to where it is: %j',
    (command) => {
      expect(carriedOut(full, command)).toBe(full)
    },
  )

  test('[C6] needs the touchpoint, the stage and somebody to stand behind', () => {
    expect(refusalOf(full, move('x', 'wait', null))).toEqual({
      code: 'not-there',
      what: 'touchpoint',
      id: 'x',
    })
    expect(refusalOf(full, move('a', 'x', null))).toEqual({
      code: 'not-there',
      what: 'stage',
      id: 'x',
    })
    expect(refusalOf(full, move('a', 'after', 'b'))).toEqual({
      code: 'not-there',
      what: 'touchpoint',
      id: 'b',
    })
    expect(refusalOf(full, move('a', 'after', 'a'))).toEqual({
      code: 'not-there',
      what: 'touchpoint',
      id: 'a',
    })
  })

  test.each([
    ['a', 1, ['wait: b a', 'middle:', 'after: c']],
    ['b', -1, ['wait: b a', 'middle:', 'after: c']],
    ['b', 1, ['wait: a', 'middle: b', 'after: c']],
    ['c', -1, ['wait: a b', 'middle: c', 'after:']],
  ] as const)('[C9] shifting %s by %i', (touchpoint, by, order) => {
    expect(orderOf(carriedOut(full, { type: 'shift-touchpoint', touchpoint, by }))).toEqual(order)
  })

  test('[C9] over the edge of a stage it stands next to its old neighbour', () => {
    const back = carriedOut(aMap({ stages: [...twoStages] }), {
      type: 'shift-touchpoint',
      touchpoint: 'y1',
      by: -1,
    })
    expect(orderOf(back)).toEqual(['x: x1 x2 y1', 'y: y2'])
    const on = carriedOut(aMap({ stages: [...twoStages] }), {
      type: 'shift-touchpoint',
      touchpoint: 'x2',
      by: 1,
    })
    expect(orderOf(on)).toEqual(['x: x1', 'y: x2 y1 y2'])
  })

  test('[C9] past the ends of the map there is no room', () => {
    const shift = (touchpoint: string, by: -1 | 1) => ({ type: 'shift-touchpoint', touchpoint, by }) as const
    expect(refusalOf(full, shift('a', -1))).toEqual({
      code: 'no-room',
      what: 'first',
    })
    expect(refusalOf(full, shift('c', 1))).toEqual({
      code: 'no-room',
      what: 'last',
    })
    expect(refusalOf(full, shift('x', 1))).toEqual({
      code: 'not-there',
      what: 'touchpoint',
      id: 'x',
    })
  })
})

const twoStages = ['x', 'y'].map((id) => ({
  ...{ id, title: id },
  touchpoints: [1, 2].map((number) => ({ id: `${id}${number}`, title: '' })),
}))

describe('duplicating', () => {
  test('[C10] puts a copy right behind, with title and feelings, without actions, voices and ratings', () => {
    const next = carriedOut(full, {
      type: 'duplicate-touchpoint',
      touchpoint: 'a',
      id: 'copy',
    })
    expect(orderOf(next)[0]).toBe('wait: a copy b')
    expect(findTouchpoint(next, 'copy')?.touchpoint).toEqual({
      ...findTouchpoint(full, 'a')?.touchpoint,
      id: 'copy',
    })
    expect([next.actions, next.voices, next.ballots]).toEqual([full.actions, full.voices, full.ballots])
  })

  test('[C6] [C7] needs the touchpoint and a new id', () => {
    expect(
      refusalOf(full, {
        type: 'duplicate-touchpoint',
        touchpoint: 'x',
        id: 'n',
      }),
    ).toMatchObject({ id: 'x' })
    expect(
      refusalOf(full, {
        type: 'duplicate-touchpoint',
        touchpoint: 'a',
        id: 'c',
      }),
    ).toEqual({
      ...{ code: 'id-taken', id: 'c' },
    })
  })
})

describe('removing', () => {
  test('[C11] takes actions, voices and ratings along', () => {
    const next = carriedOut(full, {
      type: 'remove-touchpoint',
      touchpoint: 'a',
    })
    expect(touchpointsOf(next).map(({ touchpoint }) => touchpoint.id)).toEqual(['b', 'c'])
    expect(next.actions.map(({ id }) => id)).toEqual(['a2', 'a3'])
    expect(next.voices.map(({ id }) => id)).toEqual(['v2'])
    expect(next.ballots).toMatchObject([
      { id: 'b1', room: 'B', ratings: [{ touchpoint: 'c', seconds: 4 }] },
      { id: 'b2' },
    ])
  })

  test('[C6] needs the touchpoint', () => {
    expect(refusalOf(full, { type: 'remove-touchpoint', touchpoint: 'constructor' })).toMatchObject({
      code: 'not-there',
    })
  })
})

describe('setting a field', () => {
  const set = { type: 'set-touchpoint', touchpoint: 'a' } as const

  test.each([
    { ...set, field: 'title', value: 'Waits on the porch' },
    { ...set, field: 'kind', value: 'waiting' },
    { ...set, field: 'channel', value: 'text' },
    { ...set, field: 'lasts', value: 'P1DT2H' },
    { ...set, field: 'does', value: 'Looks out' },
    { ...set, field: 'thinks', value: '“When?”' },
    { ...set, field: 'backstage', value: 'Nobody knows' },
    { ...set, field: 'owner', value: 'owner' },
    { ...set, field: 'owner', value: null },
    { ...set, field: 'support', value: [] },
    { ...set, field: 'keyMoment', value: true },
    { ...set, field: 'driver', value: 'ease' },
    { ...set, field: 'kano', value: 'delighter' },
    { ...set, field: 'evidence', value: 'measured' },
    { ...set, field: 'friction', value: 'No word' },
  ] as const)('[C2] [C5] $field becomes $value, and all else stays', (command) => {
    const next = carriedOut(full, command)
    const before = findTouchpoint(full, 'a')?.touchpoint
    expect(findTouchpoint(next, 'a')?.touchpoint).toEqual({
      ...before,
      [command.field]: command.value,
    })
    expect(carriedOut(next, command)).toBe(next)
    expect(next.stages[2]).toBe(full.stages[2])
  })

  test.each(['', 'four hours', 'PT', 'P1M', 'PT30S'])('[C15] %j is no duration', (value) => {
    expect(refusalOf(full, { ...set, field: 'lasts', value })).toEqual({
      code: 'not-a-duration',
      value,
    })
  })

  test('[C16] only owners of the map can be newly named; who stands there already may stay', () => {
    expect(refusalOf(full, { ...set, field: 'owner', value: 'x' })).toEqual({
      code: 'not-there',
      what: 'owner',
      id: 'x',
    })
    expect(refusalOf(full, { ...set, field: 'support', value: ['x'] })).toMatchObject({ what: 'owner', id: 'x' })
    const kept = {
      type: 'set-touchpoint',
      touchpoint: 'b',
      field: 'support',
      value: ['owner', 'nobody'],
    } as const
    expect(findTouchpoint(carriedOut(full, kept), 'b')?.touchpoint.support).toEqual(['owner', 'nobody'])
  })

  test('[C4] a text may have 4,000 characters', () => {
    const fits = 'x'.repeat(LIMITS.text)
    expect(findTouchpoint(carriedOut(full, { ...set, field: 'does', value: fits }), 'a')?.touchpoint.does).toBe(fits)
    const refusal = { code: 'too-big', limit: 'text' }
    expect(refusalOf(full, { ...set, field: 'does', value: `${fits}x` })).toEqual(refusal)
    expect(refusalOf(full, { type: 'rename-journey', title: `${fits}x` })).toEqual(refusal)
  })

  test('[C4] a map too full for its file takes no more, but can be made smaller', () => {
    const does = '€'.repeat(4000)
    const most = Math.floor(LIMITS.fileBytes / 12_500)
    const start = aMapOf(Array.from({ length: most }, (_, at) => (at < most - 2 ? { does } : {})))
    let journey = start
    let refusal = null
    for (let step = 1; step <= most && !refusal; step += 1) {
      const result = apply(journey, {
        type: 'set-touchpoint',
        touchpoint: `t${step}`,
        field: 'thinks',
        value: does,
      })
      if (result.ok) journey = result.value
      else refusal = result.problem
    }
    expect(refusal).toEqual({ code: 'too-big', limit: 'fileBytes' })
    expect(readJourney(writeJourney(journey), { now: NOW }).ok).toBe(true)
    const smaller = {
      type: 'set-touchpoint',
      touchpoint: 't1',
      field: 'does',
      value: '',
    } as const
    expect(apply(journey, smaller).ok).toBe(true)
  })
})
