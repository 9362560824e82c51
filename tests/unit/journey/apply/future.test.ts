import { describe, expect, test } from 'vitest'
import { apply } from '~/journey/apply/apply.ts'
import type { JourneyCommand } from '~/journey/commands.ts'
import { inTheFuture } from '~/journey/future-command.ts'
import { touchpointsIn } from '~/journey/line.ts'
import type { Journey } from '~/journey/schema.ts'
import { findTouchpoint, touchpointsOf } from '~/journey/select.ts'
import { aFullMap, aMapOf, felt } from '../support/maps.ts'

function done(journey: Journey, command: JourneyCommand): Journey {
  const result = apply(journey, command)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const futureOf = (journey: Journey, id: string) => findTouchpoint(journey, id)?.touchpoint.future

describe('the future of a touchpoint', () => {
  test('[T1] what is left out stays', () => {
    const fixed = done(aFullMap(), { type: 'set-future', touchpoint: 'a', change: 'fix' })
    const noted = done(fixed, { type: 'set-future', touchpoint: 'a', note: 'Send a text' })
    expect(futureOf(noted, 'a')).toMatchObject({ change: 'fix', note: 'Send a text', perceived: { denise: 1 } })
    expect(futureOf(done(noted, { type: 'set-future', touchpoint: 'a', change: null }), 'a')).toMatchObject({
      change: null,
      note: 'Send a text',
    })
  })

  test('[C2] [T1] saying what is said already changes nothing', () => {
    const map = aFullMap()
    expect(done(map, { type: 'set-future', touchpoint: 'a', change: null, note: '' })).toBe(map)
    expect(done(map, { type: 'rate-future', touchpoint: 'a', persona: 'denise', level: 1 })).toBe(map)
    expect(done(map, { type: 'rate-future', touchpoint: 'b', persona: 'denise', level: null })).toBe(map)
  })

  test('[T2] a level is set, and taken back', () => {
    const set = done(aFullMap(), { type: 'rate-future', touchpoint: 'c', persona: 'denise', level: 2 })
    expect(futureOf(set, 'c')?.perceived).toEqual({ denise: 2 })
    const back = done(set, { type: 'rate-future', touchpoint: 'c', persona: 'denise', level: null })
    expect(futureOf(back, 'c')?.perceived).toEqual({})
    expect(findTouchpoint(back, 'c')?.touchpoint.feelings).toEqual(findTouchpoint(aFullMap(), 'c')?.touchpoint.feelings)
  })

  test.each(['__proto__', 'constructor', 'nobody'])('[T2] [C6] %s is no persona of the map', (persona) => {
    const result = apply(aFullMap(), { type: 'rate-future', touchpoint: 'a', persona, level: 1 })
    expect(result).toMatchObject({ ok: false, problem: { code: 'not-there', what: 'persona', id: persona } })
  })

  test('[C6] what is not on the map has no future', () => {
    const refused = { ok: false, problem: { code: 'not-there', what: 'touchpoint', id: 'nowhere' } }
    expect(apply(aFullMap(), { type: 'set-future', touchpoint: 'nowhere', change: 'add' })).toMatchObject(refused)
    expect(
      apply(aFullMap(), { type: 'rate-future', touchpoint: 'nowhere', persona: 'denise', level: 1 }),
    ).toMatchObject(refused)
  })

  test('[C4] a note of more than 4,000 characters is refused', () => {
    const result = apply(aFullMap(), { type: 'set-future', touchpoint: 'a', note: 'x'.repeat(4001) })
    expect(result).toMatchObject({ ok: false, problem: { code: 'too-big', limit: 'text' } })
  })

  test('[T3] the first future level writes the customer', () => {
    const map = aMapOf([{}])
    const set = done(map, { type: 'rate-future', touchpoint: 't1', persona: 'customer', level: 1 })
    expect(set.personas).toMatchObject([{ id: 'customer' }])
    expect(futureOf(set, 't1')?.perceived).toEqual({ customer: 1 })
  })
})

describe('what is added while the future is shown', () => {
  const map = aMapOf([felt(1, -2)])
  const place = { stage: 'only', after: 't1' }
  const today = (journey: Journey) => touchpointsIn(journey, 'today').map(({ touchpoint }) => touchpoint.id)
  const future = (journey: Journey) => touchpointsIn(journey, 'future').map(({ touchpoint }) => touchpoint.id)

  const add: JourneyCommand = { type: 'add-touchpoint', id: 'n', title: 'New', place }
  test.each<[string, JourneyCommand]>([
    ['a new one', add],
    ['one like another', { ...add, like: { ...(touchpointsOf(map)[0]?.touchpoint ?? fail()) } }],
    ['a copy', { type: 'duplicate-touchpoint', touchpoint: 't1', id: 'n' }],
    ['several', { type: 'several', commands: [add, { type: 'rename-journey', title: 'Other' }] }],
  ])('[T5] %s stands in the future only', (_, command) => {
    const next = done(map, inTheFuture(command))
    expect(today(next)).toEqual(['t1'])
    expect(future(next)).toEqual(['t1', 'n'])
  })

  test('[T5] every other command stays what it is', () => {
    const command = { type: 'rename-journey', title: 'Other' } as const
    expect(inTheFuture(command)).toBe(command)
  })
})

function fail(): never {
  throw new Error('The map has no touchpoint')
}
