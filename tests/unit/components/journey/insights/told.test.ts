import { expect, test } from 'vitest'
import { namesOf, sentenceOf, spokenMinutes, toldOf, widestUnownedSaid } from '~/components/journey/insights/told.ts'
import { widestGaps } from '~/journey/analysis/priority.ts'
import { coach, RULE_IDS } from '~/journey/coach/coach.ts'
import { coachWords } from '~/words/en/coach.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

test.each([
  [0, 'PT0M'],
  [50, '50 minutes'],
  [250, '4 hours and 10 minutes'],
  [19 * 1440, '19 days'],
  [7 * 1440 + 61, '7 days, 1 hour and 1 minute'],
])('%i minutes are %s', (minutes, said) => {
  expect(spokenMinutes(minutes)).toBe(said)
})

test.each([
  [[], ''],
  [['A'], '“A”'],
  [['A', 'B'], '“A” and “B”'],
  [['A', '', 'C'], '“A”, “Untitled touchpoint” and “C”'],
  [['A', 'B', 'C', 'D', 'E'], '“A”, “B”, “C”, “D” and “E”'],
  [['A', 'B', 'C', 'D', 'E', 'F'], '“A”, “B”, “C”, “D” and 2 more'],
])('the names of %j', (titles, said) => {
  expect(namesOf(titles)).toBe(said)
})

test('an owner is told by name, one who is not on the map as unknown', () => {
  const journey = aJourney({ all: ['a', 'b', 'c'].map((id) => aTouchpoint(id, { owner: 'technician' })) })
  const finding = coach(journey, 'customer').find(({ rule }) => rule === 'K11')
  if (!finding) throw new Error('K11 says nothing')
  const { owners: _, ...bare } = journey
  expect(toldOf(journey, finding).who).not.toContain('technician')
  expect(toldOf({ ...bare, owners: [] }, finding).who).toBe('Unknown (technician)')
  expect(sentenceOf(journey, finding)).toMatch(/^Everything here belongs to .+\.$/)
})

test('[A3] it is told which of the widest gaps nobody owns, and a key moment with a smaller gap is none of them', () => {
  const wide = (id: string, owner: string | null = null) => aTouchpoint(id, { owner, feels: [1, -2] })
  const said = (...all: Parameters<typeof aJourney>[0][string]) =>
    widestUnownedSaid(widestGaps(aJourney({ all }), 'customer'))
  const key = aTouchpoint('key', { keyMoment: true, feels: [1, -1] })
  expect(said(wide('a'))).toBe('The widest gap has no owner: “a”.')
  expect(said(key, wide('a'))).toBe('The widest gap has no owner: “a”.')
  expect(said(key, wide('a', 'technician'))).toBe('')
  expect(said(wide('a'), wide('b', 'technician'))).toBe('One of the 2 widest gaps has no owner: “a”.')
  expect(said(wide('a'), wide('b'), wide('c', 'office'))).toBe('2 of the 3 widest gaps have no owner: “a” and “b”.')
  expect(said()).toBe('')
})

/** Rules that speak of more than one only. */
const OF_MANY = ['K10', 'K11', 'K12', 'K14', 'K25', 'K26', 'K33', 'K34', 'K39']

test('every rule has a sentence for one and for many, that ends like one', () => {
  for (const rule of RULE_IDS) {
    for (const count of OF_MANY.includes(rule) ? [3, 7] : [1, 2, 7]) {
      const names = namesOf(Array.from({ length: count }, (_, at) => `T${at}`))
      const so = count === 2
      const facts = { count, of: 9, atLeast: so, unhappyEnd: so, callsOnly: so }
      const said = coachWords[rule].says({ ...facts, time: '2 days', names, who: 'Sam' })
      expect(said, rule).toMatch(/^\S.*[.?]$/)
      expect(said, rule).not.toMatch(/undefined|NaN|null|\b1 \w+s\b/)
    }
    expect(coachWords[rule].why).toMatch(/[.?]$/)
  }
})
