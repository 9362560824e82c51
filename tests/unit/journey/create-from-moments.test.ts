import { expect, test } from 'vitest'
import { createFromMoments, type Moment } from '~/journey/create-from-moments.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { personasOf, touchpointsOf } from '~/journey/select.ts'

const now = '2026-11-25T09:00:00.000Z'
const words = {
  ...{ title: 'My moments', language: 'en', stage: 'All of it', customer: 'Denise' },
  owners: [
    { id: 'dispatcher', name: 'Dispatcher' },
    { id: 'owner', name: 'Company owner' },
  ],
}
const moment = (title: string, more: Partial<Moment> = {}): Moment => ({
  ...{ title, kind: 'direct', keyMoment: false, owner: '', expected: null, perceived: null },
  ...more,
})

function mapOf(moments: readonly Moment[]) {
  let made = 0
  return createFromMoments({ id: 'new', now, newId: () => `id-${++made}`, words, moments })
}

test('moments become touchpoints in their order, with kind, star and levels, and the map can be read', () => {
  const journey = mapOf([
    moment('The flyer', { kind: 'indirect' }),
    moment('Waits', { kind: 'waiting', keyMoment: true, expected: 0, perceived: -2 }),
  ])
  const touchpoints = touchpointsOf(journey).map(({ touchpoint }) => touchpoint)
  expect(touchpoints).toMatchObject([
    { title: 'The flyer', kind: 'indirect', keyMoment: false, evidence: 'guess', feelings: {} },
    { title: 'Waits', kind: 'waiting', keyMoment: true, feelings: { customer: { expected: 0, perceived: -2 } } },
  ])
  expect(personasOf(journey)[0].name).toBe('Denise')
  expect(readJourney(writeJourney(journey), { now })).toEqual({ ok: true, value: journey })
})

test('an owner the map knows is used, a new one is added once, and nobody stays nobody', () => {
  const journey = mapOf([
    moment('A', { owner: 'dispatcher ' }),
    moment('B', { owner: 'Tasha' }),
    moment('C', { owner: 'tasha' }),
    moment('D'),
    moment('E', { owner: 'Owner' }),
  ])
  const [a, b, c, d, e] = touchpointsOf(journey).map(({ touchpoint }) => touchpoint.owner)
  expect([a, d, e]).toEqual(['dispatcher', null, 'owner'])
  expect(b).toBe(c)
  expect(journey.owners.map(({ name }) => name)).toEqual(['Dispatcher', 'Company owner', 'Tasha'])
})

test('more than a map may hold is left out, and the map can still be read', () => {
  const many = Array.from({ length: 2_100 }, (_, at) =>
    moment(`${at} ${'x'.repeat(5_000)}`.slice(0, at === 0 ? 5_000 : 8), { owner: `Owner ${at}` }),
  )
  const journey = mapOf(many)
  expect(touchpointsOf(journey)).toHaveLength(2_000)
  expect(journey.owners).toHaveLength(40)
  expect(readJourney(writeJourney(journey), { now }).ok).toBe(true)
})
