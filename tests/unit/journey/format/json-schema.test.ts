import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import { journeyJsonSchema } from '~/journey/format/json-schema.ts'

const schema = journeyJsonSchema('https://example.org/schema/journey-1.json')
const passes = (map: unknown) => fromJSONSchema(schema).safeParse(map).success
const templates = readdirSync('content/templates').filter((name) => name.endsWith('.journey.json'))
const bare = { format: 'doorstep-journey', version: 1, id: 'x', title: '', stages: [] }

describe('the JSON Schema', () => {
  test('says what it is and what must be there', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/schema/journey-1.json',
      required: ['format', 'version', 'id', 'title', 'stages'],
    })
    expect(schema).toHaveProperty(['properties', 'stages', 'maxItems'], 60)
    expect(schema).toHaveProperty(['properties', 'stages', 'items', 'required'], ['id', 'title', 'touchpoints'])
  })

  test.each(templates)('[F14] is passed by %s', (name) => {
    expect(passes(JSON.parse(readFileSync(`content/templates/${name}`, 'utf8')))).toBe(true)
  })

  test('[F14] is passed by the whole sample and by a bare map', () => {
    expect(passes(JSON.parse(readFileSync('tests/samples/journey/version-1-whole.journey.json', 'utf8')))).toBe(true)
    expect(passes(bare)).toBe(true)
  })

  test.each([
    { ...bare, format: 'else' },
    { ...bare, version: 2 },
    { ...bare, id: 'a b' },
    {
      ...bare,
      stages: [{ id: 's', title: 'S', touchpoints: [{ id: 't', title: 'T', feelings: { p: { expected: 7 } } }] }],
    },
    { ...bare, actions: [{ status: 'later' }] },
  ])('[F14] is not passed by %j', (map) => {
    expect(passes(map)).toBe(false)
  })
})
