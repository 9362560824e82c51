import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { writtenBytes } from '~/journey/format/written.ts'
import type { Journey } from '~/journey/schema.ts'
import { journeyFile } from '../support/files.ts'

const now = '2026-11-22T12:00:00.000Z'

function read(file: string | Uint8Array): Journey {
  const result = readJourney(file, { now })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const sample = (name: string) => readFileSync(`tests/samples/journey/${name}.journey.json`, 'utf8')
const whole = sample('version-1-whole')

describe('a file in the written form', () => {
  test('[F1] [F2] [F3] comes back byte for byte, whatever it holds', () => {
    fc.assert(fc.property(journeyFile, (text) => writeJourney(read(text)) === text))
    fc.assert(fc.property(journeyFile, (text) => writeJourney(read(new TextEncoder().encode(text))) === text))
  })

  test('[F1] [F2] [F3] comes back with every field, unknown keys at every level and odd keys', () => {
    expect(writeJourney(read(whole))).toBe(whole)
  })

  test('[F2] [F3] comes back through a copy too', () => {
    const journey = read(whole)
    const stages = journey.stages.map((stage) => ({ ...stage, touchpoints: [...stage.touchpoints] }))
    expect(writeJourney({ ...journey, stages })).toBe(whole)
  })

  test('[F3] keeps keys that look like numbers in their order, in what we do not know as well', () => {
    const odd = whole.replace('"b": 1', '"10": { "b": 1, "2": 1, "01": 1, "1": 1 },\n    "b": 1')
    const written = writeJourney(read(odd))
    expect(written.match(/"10": \{\s+"b": 1,\s+"2": 1,\s+"01": 1,\s+"1": 1/)).not.toBeNull()
    expect(writeJourney(read(written))).toBe(written)
  })

  test('[F13] takes as many bytes as were counted', () => {
    fc.assert(
      fc.property(journeyFile, (text) => {
        const bytes = writtenBytes(read(text), Number.POSITIVE_INFINITY) + 1
        expect(bytes).toBe(new TextEncoder().encode(text).length)
      }),
    )
  })
})

describe('any other spelling', () => {
  test.each([
    ['a byte-order mark', `\ufeff${whole}`],
    ['CRLF', whole.replaceAll('\n', '\r\n')],
    ['tabs', whole.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2))],
    ['no line end', whole.trimEnd()],
    ['escapes that are not needed', whole.replace('"hvac"', '"\\u0068vac"').replace('"10"', '"\\u0031\\u0030"')],
  ])('[F4] with %s becomes the written form', (_name, text) => {
    expect(writeJourney(read(text))).toBe(whole)
    expect(writeJourney(read(new TextEncoder().encode(text)))).toBe(whole)
  })

  test('[F4] [F12] with keys in another order becomes the written form', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, turned(inner)])
          .reverse(),
      )
    }
    const { template: _notes, ...plain } = JSON.parse(
      readFileSync('content/templates/hvac-no-cool.journey.json', 'utf8'),
    )
    const text = `${JSON.stringify(plain, null, 2)}\n`
    expect(writeJourney(read(JSON.stringify(turned(plain))))).toBe(text)
  })

  test('[F5] with fields left out is filled with empty values, and reads the same again', () => {
    const journey = read(sample('version-1-by-hand'))
    expect(journey).toEqual({
      format: 'doorstep-journey',
      version: 1,
      id: 'by-hand',
      title: 'By hand',
      language: 'en',
      trade: '',
      createdAt: now,
      updatedAt: now,
      scope: { startsWhen: '', endsWhen: 'It is over' },
      owners: [],
      personas: [],
      stages: [{ id: 'wait', title: 'Wait', goal: '', touchpoints: [touchpoint] }],
      actions: [],
      voices: [],
      ballots: [],
      extra: true,
    })
    expect(writeJourney(read(writeJourney(journey)))).toBe(writeJourney(journey))
    expect(Object.keys(journey).at(-1)).toBe('extra')
  })

  test('[F5] fills persons, actions, voices, ballots and notes too', () => {
    const bare = {
      personas: [{}],
      actions: [{}],
      voices: [{}],
      ballots: [{ ratings: [{}] }],
      owners: [{}],
      template: {},
    }
    const map = { format: 'doorstep-journey', version: 1, id: 'x', title: '', stages: [], ...bare }
    expect(read(JSON.stringify(map))).toMatchObject({
      owners: [{ id: '', name: '' }],
      personas: [{ name: '', who: '', situation: '', job: '', worries: [], wants: [], contact: '' }],
      actions: [
        { touchpoint: null, text: '', owner: null, effort: null, due: null, status: 'idea', measure: '', pillar: null },
      ],
      voices: [
        { touchpoint: null, persona: null, date: '', source: null, quote: '', recommend: null, perceived: null },
      ],
      ballots: [
        { by: 'other', persona: null, at: '', ratings: [{ touchpoint: null, expected: null, perceived: null }] },
      ],
      template: { summary: '', bestFor: '', insight: '', questions: [], variant: null },
    })
  })
})

const touchpoint = {
  id: 'wait-1',
  title: 'Waits',
  kind: 'direct',
  channel: null,
  lasts: null,
  does: '',
  thinks: '',
  backstage: '',
  owner: null,
  support: [],
  keyMoment: false,
  driver: null,
  kano: null,
  evidence: 'guess',
  friction: '',
  feelings: { denise: { expected: null, expectedWhy: '', perceived: -2, perceivedWhy: '' } },
  future: { change: null, perceived: {}, note: '' },
  note: 1,
}
