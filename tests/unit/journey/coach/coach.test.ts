import { describe, expect, test } from 'vitest'
import { coach, RULE_IDS, type RuleId } from '~/journey/coach/coach.ts'
import { speaksOfPaying } from '~/journey/coach/paying.ts'
import { isUnmarkedWait } from '~/journey/coach/waiting.ts'
import type { Journey } from '~/journey/schema.ts'
import { aMap, aMapOf, felt } from '../support/maps.ts'

type Loose = Readonly<Record<string, unknown>>

const many = (count: number, each: Loose = {}): Loose[] => Array.from({ length: count }, () => each)
const wait = (over: Loose = {}) => ({ kind: 'waiting', owner: 'o', lasts: 'PT1H', ...over })
const withActions = (touchpoints: readonly Loose[], ...actions: readonly Loose[]) =>
  aMapOf(touchpoints, { actions: actions.map((each, at) => ({ id: `a${at}`, ...each })) })
const owners = [
  { id: 'o', name: 'O' },
  { id: 'p', name: 'P' },
]
const voices = (...levels: readonly (number | null)[]) => ({
  voices: levels.map((perceived, at) => ({ id: `v${at}`, touchpoint: 't1', persona: 'denise', perceived })),
})
const open = { touchpoint: 't1', owner: 'o', due: '2026-12-05', measure: 'm' }

/** Of each rule: a map it speaks about, the touchpoints it names, and a map that misses it by a hair. */
const CASES: Readonly<Record<RuleId, readonly [on: Journey, names: readonly string[], off: Journey]>> = {
  K1: [
    aMapOf([wait({ lasts: 'P1D' }), wait({ lasts: 'PT1M' }), {}]),
    ['t1', 't2'],
    aMapOf([wait({ lasts: 'P1D' }), {}, wait({ lasts: 'PT1M' })]),
  ],
  K2: [aMapOf([wait({ owner: null }), {}]), ['t1'], aMapOf([wait()])],
  K3: [aMapOf([{}, wait({ lasts: null })]), ['t2'], aMapOf([wait(), {}])],
  K40: [
    aMapOf([{ title: 'Waits for the van' }, { title: 'The crew waits' }, { title: 'waiting', kind: 'indirect' }]),
    ['t1', 't3'],
    aMapOf([wait({ title: 'Waits for the van' }), { title: 'Waiter' }, { title: '' }]),
  ],
  K4: [aMapOf([{ keyMoment: true, ...felt(1, 0) }]), ['t1'], aMapOf([felt(1, 0), { keyMoment: true, ...felt(0, 0) }])],
  K5: [aMapOf([{}, felt(0, -1)]), ['t2'], aMapOf([felt(0, -1), felt(-1, -1)])],
  K6: [
    withActions([felt(0, -1), felt(1, -2)], { touchpoint: 't1' }, { touchpoint: 't2', status: 'dropped' }),
    ['t2'],
    withActions([felt(0, -1), felt(1, -2)], { touchpoint: 't2', status: 'done' }),
  ],
  K7: [
    aMapOf([{ kano: 'basic', ...felt(0, -1) }, { kano: 'delighter' }]),
    ['t1'],
    aMapOf([{ kano: 'basic', ...felt(0, -1) }, { kano: 'performance' }]),
  ],
  K8: [aMapOf([felt(0, 2), felt(0, -1)]), ['t1'], aMapOf([felt(0, 2), felt(0, 0)])],
  K9: [aMapOf([{}, wait({ owner: null })]), ['t1'], aMapOf([{ owner: 'o' }, wait({ owner: null })])],
  K10: [
    aMapOf([...many(6, { owner: 'o' }), { owner: 'p' }]),
    ['t1', 't2', 't3', 't4', 't5', 't6'],
    aMapOf([...many(6, { owner: 'o' }), ...many(6, { owner: 'p' })]),
  ],
  K11: [aMapOf(many(3, { owner: 'o' })), ['t1', 't2', 't3'], aMapOf([...many(3, { owner: 'o' }), { owner: 'p' }])],
  K12: [
    aMapOf([felt(0, -1), {}, ...many(3, felt(0, -1))]),
    ['t3', 't4', 't5'],
    aMapOf([felt(0, -1), felt(0, -1), {}, felt(0, -1)]),
  ],
  K13: [aMapOf([felt(1, 0)]), ['t1'], aMapOf([felt(0, -1), felt(1, 1)])],
  K14: [
    aMapOf([{ owner: 'o' }, { owner: 'p', ...felt(0, -1) }, { owner: 'o', ...felt(0, -1) }], { owners }),
    ['t2', 't3'],
    aMapOf([{ owner: 'o' }, { owner: 'p', ...felt(0, -1) }, { owner: 'p', ...felt(0, -1) }], { owners }),
  ],
  K15: [aMapOf([...many(4, felt(0, 1)), felt(0, 0)]), [], aMapOf([...many(4, felt(0, 1)), felt(0, -1)])],
  K16: [aMapOf(many(3)), [], aMapOf([...many(2), { evidence: 'example' }])],
  K17: [aMapOf(many(5, felt(0, null))), [], aMapOf([...many(4, felt(0, null)), felt(1, null)])],
  K18: [aMapOf(many(5)), [], aMapOf([...many(4), wait()])],
  K19: [aMapOf(many(5)), [], aMapOf([...many(4), { kind: 'indirect' }])],
  K20: [
    aMapOf([{}, { title: 'Pays the bill' }]),
    ['t2'],
    aMapOf([{ title: 'Pays the bill' }, { title: 'Asked how it went' }]),
  ],
  K21: [
    aMapOf([{ channel: 'phone' }, ...many(4)]),
    ['t1'],
    aMapOf([{ channel: 'phone', kind: 'indirect' }, { channel: 'phone' }, ...many(3)]),
  ],
  K22: [aMapOf(many(21)), [], aMapOf(many(20))],
  K23: [aMapOf(many(4)), [], aMapOf(many(5))],
  K24: [aMapOf(many(5)), [], aMapOf([...many(4), { keyMoment: true }])],
  K25: [
    aMapOf(many(6, { keyMoment: true })),
    ['t1', 't2', 't3', 't4', 't5', 't6'],
    aMapOf(many(5, { keyMoment: true })),
  ],
  K26: [withActions(many(5), ...many(4)), [], withActions(many(5), ...many(3), { status: 'done' })],
  K27: [aMapOf([felt(0, -1)]), [], withActions([felt(0, -1)], { touchpoint: 't1' })],
  K28: [
    withActions(many(2), open, { ...open, due: null }, { ...open, touchpoint: 't2', owner: null }),
    ['t1', 't2'],
    withActions(many(2), open, { ...open, due: null, status: 'dropped' }),
  ],
  K29: [
    withActions([{ driver: 'ease' }, { driver: 'emotion', ...felt(0, -1) }], open, open),
    ['t2'],
    withActions([{ driver: 'ease' }, { driver: 'emotion', ...felt(0, -1) }], open, open, { touchpoint: 't2' }),
  ],
  K30: [aMapOf([{}, { evidence: 'example' }]), ['t2'], aMapOf([{ evidence: 'guess' }])],
  K31: [
    aMapOf([{}], { personas: [{ id: 'denise', name: 'Denise', situation: ' ' }] }),
    [],
    aMapOf([{}], { personas: [{ id: 'denise', name: 'Denise', situation: 'No heat' }] }),
  ],
  K32: [aMapOf(many(5, felt(1, 0))), [], aMapOf([...many(4, felt(1, 0)), felt(1, 1)])],
  K33: [
    aMapOf([...many(3, felt(0, 0)), felt(0, 1), felt(0, 1), {}]),
    ['t1', 't2', 't3'],
    aMapOf([...many(2, felt(0, 0)), ...many(3, felt(0, 1))]),
  ],
  K34: [
    aMapOf([
      { channel: 'phone', ...felt(0, 1) },
      { channel: 'text', ...felt(0, 2) },
    ]),
    ['t1', 't2'],
    aMapOf([
      { channel: 'phone', ...felt(0, 1) },
      { channel: 'web', ...felt(0, 2) },
    ]),
  ],
  K35: [aMapOf([felt(0, null), felt(0, 0)]), ['t1'], aMapOf([felt(0, 0)])],
  K36: [aMapOf([felt(0, 1)], voices(0, 0)), ['t1'], aMapOf([felt(0, 1)], voices(0, 1))],
  K37: [
    aMapOf([{}], { scope: { startsWhen: 'a', endsWhen: '' } }),
    [],
    aMapOf([{}], { scope: { startsWhen: 'a', endsWhen: 'b' } }),
  ],
  K38: [
    withActions([{}], { ...open, measure: ' ' }),
    [],
    withActions([{}], open, { ...open, measure: '', status: 'done' }),
  ],
  K39: [
    withActions([{}], ...many(3, { pillar: 'process' }), {}),
    [],
    withActions([{}], ...many(3, { pillar: 'process' }), { pillar: 'people' }),
  ],
}

describe.each(RULE_IDS)('[%s]', (rule) => {
  const [on, names, off] = CASES[rule]
  const found = (journey: Journey) => coach(journey, 'denise').find((each) => each.rule === rule)

  test(`[${rule}] speaks, and names the touchpoints it means`, () => {
    expect(found(on)?.touchpoints).toEqual(names)
  })

  test(`[${rule}] is silent where it does not apply`, () => {
    expect(off.stages.some(({ touchpoints }) => touchpoints.length > 0)).toBe(true)
    expect(found(off)).toBeUndefined()
  })
})

test('there are 25 rules at least', () => {
  expect(RULE_IDS.length).toBeGreaterThanOrEqual(25)
})

test('[K1] tells how long, and when it may be longer', () => {
  const [silence] = coach(aMapOf([wait({ lasts: 'P19D' }), wait({ lasts: null })]), 'denise')
  expect(silence?.facts).toMatchObject({ minutes: 19 * 24 * 60, atLeast: true, count: 2, of: 2 })
})

test('[K14] an owner who is not on the map is no change of hands', () => {
  const touchpoints = [{ owner: 'o' }, { owner: 'gone', ...felt(0, -1) }, { owner: 'o', ...felt(0, -1) }]
  expect(coach(aMapOf(touchpoints, { owners }), 'denise').map(({ rule }) => rule)).not.toContain('K14')
})

test.each([
  ['Bill on the tablet', true],
  ['Pays online', true],
  ['Gets the invoice', true],
  ['Recibe la factura', true],
  ['Billy calls back', false],
  ['A billboard', false],
  ['', false],
])('[K20] “%s” speaks of paying: %j', (title, paying) => {
  expect(speaksOfPaying(title)).toBe(paying)
})

test('a map without touchpoints of today is not coached', () => {
  expect(coach(aMapOf([]), 'all')).toEqual([])
  expect(coach(aMapOf([{ future: { change: 'add' }, ...felt(1, -2) }]), 'all')).toEqual([])
  expect(coach(aMap({ stages: [] }), 'all')).toEqual([])
})

test('[K18] a map with a wait that is not marked is told so by [K40], and by no other', () => {
  const rules = coach(aMapOf([...many(4), { title: 'Waits at home' }]), 'denise').map(({ rule }) => rule)
  expect(rules).toContain('K40')
  expect(rules).not.toContain('K18')
})

test.each([
  ['Wait until morning', true],
  ['“Waiting” again', true],
  ['Espera la pieza', true],
  ['Wartet auf den Rückruf', true],
  ['Waitress', false],
  ['A long wait', false],
  ['Warte', false],
])('[K40] “%s” is called a wait: %j', (title, called) => {
  expect(isUnmarkedWait({ title, kind: 'direct' })).toBe(called)
  expect(isUnmarkedWait({ title, kind: 'waiting' })).toBe(false)
})

test.each([
  [[felt(0, 2), felt(0, -2), felt(0, -2), felt(0, 1)], false],
  [[felt(0, 2), felt(0, 1), felt(0, -1)], true],
])('[K8] the end is called unhappy only where it is below Fine', (touchpoints, unhappyEnd) => {
  const found = coach(aMapOf(touchpoints), 'denise').find(({ rule }) => rule === 'K8')
  expect(found?.facts).toMatchObject({ unhappyEnd, count: 1 })
})

test('[K30] while everything is the example, its actions are not judged', () => {
  const four = many(4, { ...open, owner: null, measure: '', pillar: 'process' })
  const rules = (each: Loose) =>
    coach(withActions([...many(4, { evidence: 'example' }), each], ...four), 'denise').map(({ rule }) => rule)
  const judging = ['K26', 'K28', 'K38', 'K39']
  expect(rules({ evidence: 'guess' })).toEqual(expect.arrayContaining(['K30', ...judging]))
  expect(rules({ evidence: 'example' })).toContain('K30')
  expect(rules({ evidence: 'example' }).filter((rule) => judging.includes(rule))).toEqual([])
})

test('[K32] [K34] where nothing falls short they come first', () => {
  const first = (...touchpoints: readonly Loose[]) =>
    coach(aMapOf([wait({ owner: null, lasts: 'P7D', ...felt(0, 0) }), ...touchpoints]), 'denise')[0]?.rule
  const call = { channel: 'phone', ...felt(0, 1) }
  expect(first(...many(4, felt(0, 0)))).toBe('K32')
  expect(first(...many(4, felt(0, 0)), call, call)).toBe('K34')
  expect(first(...many(4, felt(0, 0)), call, call, felt(0, -1))).toBe('K1')
})

test('[K34] says whether all are calls', () => {
  const calls = (channel: string) =>
    coach(
      aMapOf([
        { channel: 'phone', ...felt(0, 1) },
        { channel, ...felt(0, 1) },
      ]),
      'denise',
    ).find(({ rule }) => rule === 'K34')?.facts.callsOnly
  expect([calls('phone'), calls('text')]).toEqual([true, false])
})
