import { describe, expect, test } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { feelingOf, findTouchpoint, personasOf } from '~/journey/select.ts'
import { aFullMap, aMap } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const full = aFullMap()
const touchpoint = (journey: Journey, id: string) => findTouchpoint(journey, id)?.touchpoint

describe('rating', () => {
  const rate = {
    type: 'rate',
    touchpoint: 'a',
    persona: 'denise',
    side: 'perceived',
  } as const

  test('[C14] sets one side and leaves the rest, what we do not know included', () => {
    const next = carriedOut(full, { ...rate, level: 2 })
    expect(touchpoint(next, 'a')?.feelings['denise']).toMatchObject({
      expected: 1,
      perceived: 2,
      sure: true,
    })
    expect(Object.keys(touchpoint(next, 'a')?.feelings ?? {})).toEqual(['denise', 'frank', 'gone'])
    expect(carriedOut(next, { ...rate, level: 2 })).toBe(next)
  })

  test('[C14] null is not known', () => {
    const next = carriedOut(full, { ...rate, level: null })
    expect(touchpoint(next, 'a')?.feelings['denise']).toMatchObject({
      expected: 1,
      perceived: null,
    })
    expect(carriedOut(full, { ...rate, touchpoint: 'b', level: null })).toBe(full)
  })

  test('[C14] a first feeling is written whole', () => {
    const next = carriedOut(full, { ...rate, touchpoint: 'b', level: -1 })
    const feeling = {
      expected: null,
      expectedWhy: '',
      perceived: -1,
      perceivedWhy: '',
    }
    expect(touchpoint(next, 'b')?.feelings).toEqual({ denise: feeling })
  })

  test('[C14] on a map without personas writes the customer', () => {
    const empty = aMap()
    const customer = {
      ...rate,
      touchpoint: 'wait-1',
      persona: 'customer',
    } as const
    expect(carriedOut(empty, { ...customer, level: null })).toBe(empty)
    const next = carriedOut(empty, { ...customer, level: -2 })
    expect(next.personas).toEqual([
      {
        id: 'customer',
        name: 'Customer',
        who: '',
        situation: '',
        job: '',
        worries: [],
        wants: [],
        contact: '',
      },
    ])
    expect(next.personas).toEqual(personasOf(empty))
    expect(refusalOf(empty, { ...customer, persona: 'denise', level: 1 })).toMatchObject({ what: 'persona' })
  })

  test('[C6] needs the touchpoint and the persona', () => {
    expect(refusalOf(full, { ...rate, touchpoint: 'x', level: 1 })).toEqual({
      code: 'not-there',
      what: 'touchpoint',
      id: 'x',
    })
    expect(refusalOf(full, { ...rate, persona: 'customer', level: 1 })).toEqual({
      ...{ code: 'not-there', what: 'persona', id: 'customer' },
    })
    expect(refusalOf(full, { ...rate, persona: 'gone', level: 1 })).toMatchObject({ code: 'not-there' })
  })

  test('[F3] any id can be a persona', () => {
    for (const id of ['__proto__', 'constructor', '10']) {
      const peopled = carriedOut(full, {
        type: 'add-persona',
        id,
        name: 'Odd',
      })
      const next = carriedOut(peopled, { ...rate, persona: id, level: 2 })
      const found = findTouchpoint(next, 'a')
      expect(found && feelingOf(found.touchpoint, id).perceived).toBe(2)
      expect(found && Object.keys(found.touchpoint.feelings)).toContain(id)
      const without = touchpoint(carriedOut(next, { type: 'remove-persona', persona: id }), 'a')
      expect(without?.feelings).toEqual(touchpoint(full, 'a')?.feelings)
    }
  })

  test('explains each side', () => {
    const next = carriedOut(full, {
      type: 'explain-rating',
      touchpoint: 'a',
      persona: 'denise',
      side: 'expected',
      why: 'Noon',
    })
    const both = carriedOut(next, {
      type: 'explain-rating',
      touchpoint: 'a',
      persona: 'denise',
      side: 'perceived',
      why: 'Four',
    })
    expect(touchpoint(both, 'a')?.feelings['denise']).toMatchObject({
      expectedWhy: 'Noon',
      perceivedWhy: 'Four',
    })
  })
})

describe('owners', () => {
  test('[C12] a removed one leaves null everywhere', () => {
    const next = carriedOut(full, {
      type: 'remove-owner',
      owner: 'dispatcher',
    })
    expect(next.owners.map(({ id }) => id)).toEqual(['owner'])
    expect(touchpoint(next, 'a')).toMatchObject({
      owner: null,
      support: ['owner'],
      color: 'red',
    })
    expect(touchpoint(next, 'b')).toBe(touchpoint(full, 'b'))
    expect(next.actions[0]).toMatchObject({ owner: null, link: 1 })
  })

  test('[C4] [C6] [C7] are added and renamed', () => {
    expect(carriedOut(full, { type: 'add-owner', id: 'n', name: 'New' }).owners.at(-1)).toEqual({
      id: 'n',
      name: 'New',
    })
    expect(refusalOf(full, { type: 'add-owner', id: 'owner', name: '' })).toEqual({ code: 'id-taken', id: 'owner' })
    const renamed = carriedOut(full, {
      type: 'rename-owner',
      owner: 'dispatcher',
      name: 'Desk',
    })
    expect(renamed.owners[0]).toEqual({
      id: 'dispatcher',
      name: 'Desk',
      phone: '555',
    })
    expect(refusalOf(full, { type: 'rename-owner', owner: 'x', name: '' })).toMatchObject({ code: 'not-there' })
    expect(refusalOf(full, { type: 'remove-owner', owner: 'x' })).toMatchObject({ code: 'not-there' })
    const many = aMap({
      owners: Array.from({ length: 40 }, (_, at) => ({ id: `o${at}` })),
    })
    expect(refusalOf(many, { type: 'add-owner', id: 'n', name: '' })).toEqual({
      code: 'too-big',
      limit: 'owners',
    })
  })
})

describe('personas', () => {
  test('[C13] a removed one takes feelings, future levels and ballots along; voices stay without a name', () => {
    const next = carriedOut(full, {
      type: 'remove-persona',
      persona: 'denise',
    })
    expect(next.personas.map(({ id }) => id)).toEqual(['frank'])
    expect(Object.keys(touchpoint(next, 'a')?.feelings ?? {})).toEqual(['frank', 'gone'])
    expect(touchpoint(next, 'a')?.future.perceived).toMatchObject({ 2: 0 })
    expect(writeJourney(next)).not.toContain('"denise": 1')
    expect(next.ballots.map(({ id }) => id)).toEqual(['b2'])
    expect(next.voices).toMatchObject([{ id: 'v1', persona: null, ear: 'left' }, { persona: 'frank' }])
  })

  test('[C4] [C6] [C7] are added and described', () => {
    const added = carriedOut(full, {
      type: 'add-persona',
      id: 'n',
      name: 'New',
    })
    const told = carriedOut(added, {
      type: 'set-persona',
      persona: 'n',
      fields: { who: '40', wants: ['A text'] },
    })
    expect(told.personas.at(-1)).toMatchObject({
      id: 'n',
      name: 'New',
      who: '40',
      wants: ['A text'],
      worries: [],
    })
    expect(
      carriedOut(told, {
        type: 'set-persona',
        persona: 'n',
        fields: { wants: ['A text'] },
      }),
    ).toBe(told)
    expect(
      carriedOut(full, {
        type: 'set-persona',
        persona: 'denise',
        fields: { job: 'x' },
      }).personas[0],
    ).toMatchObject({
      shoe: 7,
    })
    expect(refusalOf(full, { type: 'set-persona', persona: 'x', fields: {} })).toMatchObject({ code: 'not-there' })
    expect(refusalOf(full, { type: 'remove-persona', persona: 'x' })).toMatchObject({ code: 'not-there' })
    const many = aMap({
      personas: Array.from({ length: 12 }, (_, at) => ({ id: `p${at}` })),
    })
    expect(refusalOf(many, { type: 'add-persona', id: 'n', name: '' })).toEqual({ code: 'too-big', limit: 'personas' })
  })
})

describe('stages', () => {
  const stages = (journey: Journey) => journey.stages.map(({ id }) => id)

  test('[C8] a new one goes behind the one named, or first', () => {
    const add = (behind: string | null) => ({ type: 'add-stage', id: 'n', title: 'New', after: behind }) as const
    expect(stages(carriedOut(full, add(null)))).toEqual(['n', 'wait', 'middle', 'after'])
    expect(stages(carriedOut(full, add('wait')))).toEqual(['wait', 'n', 'middle', 'after'])
    expect(carriedOut(full, add('after')).stages.at(-1)).toEqual({
      id: 'n',
      title: 'New',
      goal: '',
      touchpoints: [],
    })
    expect(refusalOf(full, add('x'))).toEqual({
      code: 'not-there',
      what: 'stage',
      id: 'x',
    })
    expect(refusalOf(full, { ...add(null), id: 'wait' })).toEqual({
      code: 'id-taken',
      id: 'wait',
    })
    const many = aMap({
      stages: Array.from({ length: 60 }, (_, at) => ({
        id: `s${at}`,
        title: '',
        touchpoints: [],
      })),
    })
    expect(refusalOf(many, add(null))).toEqual({
      code: 'too-big',
      limit: 'stages',
    })
  })

  test('[C2] [C5] are renamed, and given a goal', () => {
    const next = carriedOut(full, {
      type: 'set-stage',
      stage: 'wait',
      goal: 'Not forgotten',
    })
    expect(next.stages[0]).toMatchObject({
      title: 'Wait',
      goal: 'Not forgotten',
      tone: 'low',
    })
    expect(carriedOut(next, { type: 'set-stage', stage: 'wait', title: 'Wait' })).toBe(next)
    expect(refusalOf(full, { type: 'set-stage', stage: 'x' })).toMatchObject({
      code: 'not-there',
    })
  })

  test('[C9] move one place, with their touchpoints', () => {
    const next = carriedOut(full, {
      type: 'shift-stage',
      stage: 'wait',
      by: 1,
    })
    expect(stages(next)).toEqual(['middle', 'wait', 'after'])
    expect(next.stages[1]).toBe(full.stages[0])
    expect(refusalOf(full, { type: 'shift-stage', stage: 'wait', by: -1 })).toEqual({ code: 'no-room', what: 'first' })
    expect(refusalOf(full, { type: 'shift-stage', stage: 'after', by: 1 })).toEqual({ code: 'no-room', what: 'last' })
    expect(refusalOf(full, { type: 'shift-stage', stage: 'x', by: 1 })).toMatchObject({ code: 'not-there' })
  })

  test('[C11] take their touchpoints along; the last one stays', () => {
    const next = carriedOut(full, { type: 'remove-stage', stage: 'wait' })
    expect(stages(next)).toEqual(['middle', 'after'])
    expect([next.actions.length, next.voices.length, next.ballots[0]?.ratings.length]).toEqual([1, 1, 1])
    const one = carriedOut(next, { type: 'remove-stage', stage: 'middle' })
    expect(refusalOf(one, { type: 'remove-stage', stage: 'after' })).toEqual({
      code: 'last-stage',
    })
    expect(refusalOf(full, { type: 'remove-stage', stage: 'x' })).toMatchObject({ code: 'not-there' })
  })
})

describe('the map itself', () => {
  test('[C2] is renamed, and told where it starts and ends', () => {
    expect(carriedOut(full, { type: 'rename-journey', title: 'Else' }).title).toBe('Else')
    expect(carriedOut(full, { type: 'rename-journey', title: full.title })).toBe(full)
    const scoped = carriedOut(full, { type: 'set-scope', endsWhen: 'Paid' })
    expect(scoped.scope).toEqual({ startsWhen: '', endsWhen: 'Paid' })
    expect(carriedOut(scoped, { type: 'set-scope', startsWhen: '' })).toBe(scoped)
  })

  test('[G9] is told its trade without touching where it starts and ends, and the other way round', () => {
    const traded = carriedOut(full, { type: 'set-scope', trade: 'roofing' })
    expect(traded).toMatchObject({ trade: 'roofing', scope: full.scope, language: full.language })
    expect(carriedOut(traded, { type: 'set-scope', endsWhen: 'Paid' }).trade).toBe('roofing')
    expect(carriedOut(traded, { type: 'set-scope', trade: 'roofing' })).toBe(traded)
  })
})
