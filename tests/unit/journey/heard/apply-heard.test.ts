import { describe, expect, test } from 'vitest'
import type { VoiceField } from '~/journey/commands.ts'
import type { Journey, Voice } from '~/journey/schema.ts'
import { NO_DAYS } from '../support/commands.ts'
import { aFullMap, aMapOf } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const full = aFullMap()
const voice = (journey: Journey, id: string): Voice | undefined => journey.voices.find((each) => each.id === id)
const set = (id: string, field: VoiceField) => ({ type: 'set-voice', voice: id, ...field }) as const

describe('adding the words of a customer', () => {
  const add = { type: 'add-voice', id: 'new', touchpoint: 'a', persona: 'frank', date: '2026-12-05' } as const

  test('[V1] they are the last ones, and only the day and the persona are known', () => {
    const next = carriedOut(full, add)
    expect(next.voices.map(({ id }) => id)).toEqual(['v1', 'v2', 'new'])
    expect(voice(next, 'new')).toEqual({
      ...{ id: 'new', touchpoint: 'a', persona: 'frank', date: '2026-12-05', source: null, quote: '' },
      ...{ recommend: null, expected: null, perceived: null },
    })
  })

  test('[V1] [C6] [C7] are refused for somebody or something nobody knows, an id that is taken, and no day', () => {
    expect(refusalOf(full, { ...add, touchpoint: 'z' })).toEqual({ code: 'not-there', what: 'touchpoint', id: 'z' })
    expect(refusalOf(full, { ...add, persona: 'z' })).toEqual({ code: 'not-there', what: 'persona', id: 'z' })
    expect(refusalOf(full, { ...add, id: 'v1' })).toEqual({ code: 'id-taken', id: 'v1' })
    expect(refusalOf(full, { ...add, date: '2026-02-29' })).toEqual({ code: 'not-a-day', value: '2026-02-29' })
  })

  test('[C4] five thousand are kept, and no more', () => {
    const voices = Array.from({ length: 5000 }, (_, at) => ({ id: `v${at}` }))
    expect(refusalOf(aMapOf([{ id: 'a' }], { voices }), { ...add, persona: null })).toEqual({
      code: 'too-big',
      limit: 'voices',
    })
  })
})

describe('setting a field of them', () => {
  test.each([
    { field: 'quote', value: 'I took the morning off' },
    { field: 'persona', value: 'frank' },
    { field: 'persona', value: null },
    { field: 'date', value: '2028-02-29' },
    { field: 'source', value: 'call' },
    { field: 'recommend', value: 0 },
    { field: 'expected', value: 1 },
    { field: 'perceived', value: -2 },
  ] as const)('[V2] [C5] $field takes $value, and all else stays', (field) => {
    const next = carriedOut(full, set('v1', field))
    expect(voice(next, 'v1')).toEqual({ ...voice(full, 'v1'), [field.field]: field.value })
    expect(voice(next, 'v2')).toBe(voice(full, 'v2'))
    expect(carriedOut(next, set('v1', field))).toBe(next)
  })

  test('[V2] only a persona of the map can be newly named; one named already, or a date in words, may stay', () => {
    const odd = aMapOf([{}], { voices: [{ id: 'x', persona: 'gone', date: 'last week' }] })
    expect(carriedOut(odd, set('x', { field: 'persona', value: 'gone' }))).toBe(odd)
    expect(carriedOut(odd, set('x', { field: 'date', value: 'last week' }))).toBe(odd)
    const refusal = { code: 'not-there', what: 'persona', id: 'other' }
    expect(refusalOf(odd, set('x', { field: 'persona', value: 'other' }))).toEqual(refusal)
    expect(voice(carriedOut(odd, set('x', { field: 'date', value: '' })), 'x')?.date).toBe('')
  })

  test.each(NO_DAYS)('[V2] %j is no day', (value) => {
    expect(refusalOf(full, set('v1', { field: 'date', value }))).toEqual({ code: 'not-a-day', value })
  })

  test('[C6] is refused for words nobody knows', () => {
    const refusal = { code: 'not-there', what: 'voice', id: 'z' }
    expect(refusalOf(full, set('z', { field: 'quote', value: '' }))).toEqual(refusal)
    expect(refusalOf(full, { type: 'remove-voice', voice: 'z' })).toEqual(refusal)
  })

  test('[V4] removed, they take nothing along', () => {
    const next = carriedOut(full, { type: 'remove-voice', voice: 'v1' })
    expect(next).toEqual({ ...full, voices: full.voices.slice(1) })
  })
})

describe('ballots', () => {
  const add = {
    type: 'add-ballot',
    id: 'new',
    by: 'technician',
    persona: 'denise',
    at: '2026-12-05T09:00:00.000Z',
    ratings: [{ touchpoint: 'a', expected: 1, perceived: null }],
  } as const

  test('[V3] one comes in whole, as the last one', () => {
    const next = carriedOut(full, add)
    const { type: _, ...ballot } = add
    expect(next.ballots).toEqual([...full.ballots, ballot])
    expect(next).toEqual({ ...full, ballots: next.ballots })
  })

  test('[V3] [C6] [C7] is refused for somebody or something nobody knows, and an id that is taken', () => {
    const gone = { touchpoint: 'z', expected: null, perceived: null }
    expect(refusalOf(full, { ...add, ratings: [...add.ratings, gone] })).toMatchObject({ what: 'touchpoint', id: 'z' })
    expect(refusalOf(full, { ...add, persona: 'z' })).toMatchObject({ what: 'persona', id: 'z' })
    expect(refusalOf(full, { ...add, id: 'b1' })).toEqual({ code: 'id-taken', id: 'b1' })
  })

  test('[V3] the thousand-and-first is refused', () => {
    const ballots = Array.from({ length: 1000 }, (_, at) => ({ id: `b${at}` }))
    const map = aMapOf([{ id: 'a' }], { ballots })
    expect(refusalOf(map, { ...add, persona: null })).toEqual({ code: 'too-big', limit: 'ballots' })
    const room = carriedOut(map, { type: 'remove-ballot', ballot: 'b7' })
    expect(carriedOut(room, { ...add, persona: null }).ballots).toHaveLength(1000)
  })

  test('[V4] [C6] one that is removed takes nothing along', () => {
    const next = carriedOut(full, { type: 'remove-ballot', ballot: 'b1' })
    expect(next).toEqual({ ...full, ballots: full.ballots.slice(1) })
    const gone = { code: 'not-there', what: 'ballot', id: 'b1' }
    expect(refusalOf(next, { type: 'remove-ballot', ballot: 'b1' })).toEqual(gone)
  })
})
