import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { personasOf, touchpointsOf } from '~/journey/select.ts'

const FOLDER = 'content/templates'
const ENDING = '.journey.json'
const names = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING))

const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8')

function template(name: string): Journey {
  const read = readJourney(textOf(name), { now: '2026-11-22T00:00:00.000Z' })
  if (!read.ok) throw new Error(`${FOLDER}/${name} cannot be read: ${JSON.stringify(read.problem)}. Export it again.`)
  return read.value
}

const everyTouchpoint = (name: string) => touchpointsOf(template(name)).map(({ touchpoint }) => touchpoint)

test('there are templates', () => {
  expect(names.length).toBeGreaterThan(0)
})

describe.each(names)('%s', (name) => {
  test('is exactly what export writes', () => {
    expect(writeJourney(template(name))).toBe(textOf(name))
  })

  test('has the id of its file', () => {
    expect(template(name).id).toBe(name.slice(0, -ENDING.length))
  })

  test('says what it is about, whom it helps, what it shows and what to ask', () => {
    const notes = template(name).template
    expect(notes?.summary, 'template.summary').toMatch(/\S/)
    expect(notes?.bestFor, 'template.bestFor').toMatch(/\S/)
    expect(notes?.insight, 'template.insight').toMatch(/\S/)
    expect(notes?.questions.length, 'template.questions').toBeGreaterThan(0)
  })

  test('compares with a template that is there', () => {
    const other = template(name).template?.variant?.compareWith
    if (other) expect(names).toContain(other + ENDING)
  })

  test('stars three to five key moments', () => {
    const stars = everyTouchpoint(name).filter(({ keyMoment }) => keyMoment)
    expect(stars.length).toBeGreaterThanOrEqual(3)
    expect(stars.length).toBeLessThanOrEqual(5)
  })

  test('marks every level as an example, and rates every touchpoint', () => {
    const [persona] = personasOf(template(name))
    for (const { title, evidence, feelings } of everyTouchpoint(name)) {
      expect(evidence, title).toBe('example')
      expect(feelings[persona.id]?.expected, title).toBeTypeOf('number')
      expect(feelings[persona.id]?.perceived, title).toBeTypeOf('number')
    }
  })

  test('points only to things that are there', () => {
    const { owners, personas, actions, voices, ballots } = template(name)
    const touchpoints = everyTouchpoint(name)
    const known = { owner: idsOf(owners), persona: idsOf(personas), touchpoint: idsOf(touchpoints) }
    const named = [
      ...touchpoints.flatMap(({ owner, support }) => [owner, ...support].map((id) => ['owner', id] as const)),
      ...touchpoints.flatMap(({ feelings, future }) =>
        [...Object.keys(feelings), ...Object.keys(future.perceived)].map((id) => ['persona', id] as const),
      ),
      ...actions.flatMap(({ owner, touchpoint }) => [['owner', owner] as const, ['touchpoint', touchpoint] as const]),
      ...[...voices, ...ballots].map(({ persona }) => ['persona', persona] as const),
      ...voices.map(({ touchpoint }) => ['touchpoint', touchpoint] as const),
    ]
    const lost = named.filter(([kind, id]) => id !== null && !known[kind].has(id))
    expect(lost).toEqual([])
  })

  test('sets no dates for actions', () => {
    expect(template(name).actions.filter(({ due }) => due !== null)).toEqual([])
  })
})

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id))
}
