import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sentenceOf } from '~/components/journey/insights/told.ts'
import { insightsOf } from '~/journey/analysis/insights.ts'
import { coach } from '~/journey/coach/coach.ts'
import { readJourney } from '~/journey/format/read.ts'
import { personasOf } from '~/journey/select.ts'
import { coachWords } from '~/words/en/coach.ts'
import { LESSONS } from '../support/content.ts'

const template = (name: string) => {
  const read = readJourney(readFileSync(`content/templates/${name}.journey.json`, 'utf8'), {
    now: '2026-11-21T09:00:00Z',
  })
  if (!read.ok) throw new Error(name)
  return read.value
}
const said = (name: string) => {
  const journey = template(name)
  return coach(journey, personasOf(journey)[0].id).map((finding) => sentenceOf(journey, finding))
}
const seen = (name: string) => {
  const journey = template(name)
  return insightsOf(journey, personasOf(journey)[0].id)
}

describe('what the templates were drawn for is told in words', () => {
  test('the flood: nobody owns the ceiling', () => {
    expect(seen('plumbing-flood').unowned.map(({ touchpoint }) => touchpoint.title)).toEqual([
      'Dry-out not explained',
      'No check on the ceiling',
    ])
    expect(said('plumbing-flood')).toEqual(
      expect.arrayContaining([
        'Nobody owns the wait: “No check on the ceiling”.',
        'Nobody owns “Dry-out not explained”.',
      ]),
    )
  })

  test.each(['carpet-one-day-before', 'carpet-one-day-after', 'plumbing-flood'])(
    '%s: its actions are not judged',
    (name) => {
      expect(said(name)).toContain('This is still the example.')
      expect(said(name).join()).not.toMatch(/actions at once|no owner or no date|would notice/)
    },
  )

  test('the storm: 19 days of silence', () => {
    expect(seen('roof-storm').silence).toMatchObject({ minutes: 19 * 24 * 60, atLeast: false })
    expect(said('roof-storm')[0]).toBe('They hear nothing for 19 days: “Three weeks of waiting”.')
  })

  test('the carpet job: four calls', () => {
    expect(seen('carpet-one-day-after').promises.delights).toHaveLength(4)
    expect(said('carpet-one-day-after')[0]).toBe('4 short calls do more than they expected.')
    expect(seen('carpet-one-day-before').promises.delights).toEqual([])
    expect(said('carpet-one-day-before')[0]).toBe('All 11 moments felt the same.')
    expect(said('carpet-one-day-before').join()).not.toContain('First evening')
  })
})

const lessons = new Map(LESSONS.map(({ address, title }) => [address, title]))
const sources = readFileSync('content/en/sources.yaml', 'utf8') + readFileSync('content/claims.json', 'utf8')

describe.each(Object.entries(coachWords))('what helps with %s', (_rule, { help }) => {
  test('is there under that name', () => {
    if (help.kind === 'lesson') expect(lessons.get(help.address)).toBe(help.title)
    else {
      const play = readFileSync(`content/en/plays/${help.address.split('/')[1]}.play.md`, 'utf8')
      expect(play).toContain(`title: ${help.title}\n`)
      expect(help.address).toMatch(/^practice\/[\w-]+\/$/)
    }
  })
})

const sourced = Object.entries(coachWords).flatMap(([rule, { source }]) => (source === null ? [] : [[rule, source]]))

test.each(sourced)('the source of %s stands on the sources page', (_rule, source) => {
  expect(sources).toContain(source)
})

test('a number the coach says is one of the claims, word for word', () => {
  const wordings: string[] = JSON.parse(readFileSync('content/claims.json', 'utf8')).claims.map(
    (claim: { readonly wording: string }) => claim.wording,
  )
  const numbered = Object.entries(coachWords).filter(([, { why }]) => /\d/.test(why))
  expect(numbered.map(([rule]) => rule)).toEqual(['K15'])
  for (const [rule, { why }] of numbered)
    expect(
      wordings.some((wording) => why.startsWith(wording)),
      rule,
    ).toBe(true)
})
