import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL } from '~/journey/analysis/gap.ts'
import { insightsOf } from '~/journey/analysis/insights.ts'
import { widestGaps } from '~/journey/analysis/priority.ts'
import { coachOn, RULE_IDS } from '~/journey/coach/coach.ts'
import { touchpointsIn } from '~/journey/line.ts'
import { CHANNELS, DRIVERS, EVIDENCE, KANO, KINDS, LEVELS, PILLARS, STATUSES } from '~/journey/vocabulary.ts'
import { aMap } from '../support/maps.ts'

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values)
const people = ['denise', 'frank', '__proto__', 'gone']
const levels = fc.record({ expected: maybe(LEVELS), perceived: maybe(LEVELS) })

const touchpoint = fc.record({
  title: fc.constantFrom('', 'Pays the bill', 'Waits', '<b>'),
  kind: fc.constantFrom(...KINDS),
  channel: maybe(CHANNELS),
  lasts: maybe(['PT4H', 'P19D', 'P999999999W']),
  owner: maybe(['o', 'p', 'gone', '__proto__']),
  keyMoment: fc.boolean(),
  driver: maybe(DRIVERS),
  kano: maybe(KANO),
  evidence: fc.constantFrom(...EVIDENCE),
  feelings: fc.dictionary(fc.constantFrom(...people), levels),
  future: fc.record({ change: maybe(['keep', 'fix', 'add', 'drop']) }),
})

const moment = maybe(['t0-0', 't1-0', 't1-1', 'gone'])
const action = fc.record({
  touchpoint: moment,
  owner: maybe(['o', 'gone']),
  due: maybe(['2026-12-05']),
  status: fc.constantFrom(...STATUSES),
  pillar: maybe(PILLARS),
  measure: fc.constantFrom('', 'calls'),
})
const voice = fc.record({ touchpoint: moment, persona: maybe(people), perceived: maybe(LEVELS) })

const maps = fc
  .record({
    stages: fc.array(fc.array(touchpoint, { maxLength: 9 }), { maxLength: 5 }),
    actions: fc.array(action, { maxLength: 6 }),
    voices: fc.array(voice, { maxLength: 6 }),
    personas: fc.subarray(['denise', 'frank', '__proto__']),
    owners: fc.subarray(['o', 'p']),
  })
  .map(({ stages, actions, voices, personas, owners }) =>
    aMap({
      stages: stages.map((touchpoints, at) => ({
        id: `s${at}`,
        title: `Stage ${at}`,
        touchpoints: touchpoints.map((each, place) => ({ id: `t${at}-${place}`, ...each })),
      })),
      actions: actions.map((each, at) => ({ id: `a${at}`, ...each })),
      voices: voices.map((each, at) => ({ id: `v${at}`, ...each })),
      personas: personas.map((id) => ({ id, name: id })),
      owners: owners.map((id) => ({ id, name: id })),
    }),
  )

test('[I9] whatever the map: nothing throws or changes it, and only touchpoints of today are named', () => {
  const heard = new Set<string>()
  fc.assert(
    fc.property(maps, fc.constantFrom(ALL, ...people), (journey, persona) => {
      const before = JSON.stringify(journey)
      const insights = insightsOf(journey, persona)
      const findings = coachOn(insights)
      const today = touchpointsIn(journey, 'today').map((each) => each.touchpoint.id)
      for (const { rule, touchpoints, facts } of findings) {
        heard.add(rule)
        expect(today).toEqual(expect.arrayContaining([...touchpoints]))
        expect(new Set(touchpoints).size).toBe(touchpoints.length)
        expect(touchpoints.length).toBeLessThanOrEqual(facts.of)
      }
      const { kept, broken, forgettable, delights } = insights.promises
      const named = [...kept, ...broken, ...forgettable, ...delights, ...insights.greatInPoor, ...insights.unowned]
      expect(today).toEqual(expect.arrayContaining(named.map((each) => each.touchpoint.id)))
      expect(insights.gaps).toEqual(widestGaps(journey, persona))
      expect(insights.reading.moments.map((each) => each.touchpoint.id)).toEqual(today)
      expect(Math.abs(insights.score?.number ?? 0)).toBeLessThanOrEqual(2)
      expect(JSON.stringify(journey)).toBe(before)
    }),
    { numRuns: 400, seed: 4 },
  )
  // Made-up maps that no rule speaks about would prove nothing.
  expect(heard.size).toBeGreaterThan(RULE_IDS.length * 0.7)
})
