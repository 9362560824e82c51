import { expect, test } from 'vitest'
import { copyJourney, createEmptyJourney, createFromTemplate } from '~/journey/create.ts'
import { createTouchpoint } from '~/journey/create-touchpoint.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { aFullMap, aMap, aTouchpoint } from './support/maps.ts'

const now = '2026-12-24T18:00:00.000Z'
const words = {
  ...{ title: 'New map', language: 'en', stage: 'First stage', customer: 'Customer' },
  owners: [{ id: 'owner', name: 'Owner' }],
}

test('[M1] an empty map has one stage, the customer and the owners given, and can be read', () => {
  const journey = createEmptyJourney({ id: 'new', now, words })
  expect(journey).toMatchObject({ id: 'new', title: 'New map', createdAt: now, updatedAt: now, owners: words.owners })
  expect(journey.stages).toEqual([{ id: 'stage-1', title: 'First stage', goal: '', touchpoints: [] }])
  expect(journey.personas).toMatchObject([{ id: 'customer', name: 'Customer', worries: [] }])
  expect(readJourney(writeJourney(journey), { now })).toEqual({ ok: true, value: journey })
})

test('[M2] a map from a template leaves the notes out', () => {
  const template = aMap({ template: { summary: 'Hot', questions: ['Who?'] }, mine: 1 })
  const journey = createFromTemplate(template, { id: 'mine', now })
  expect(journey).toMatchObject({ id: 'mine', createdAt: now, updatedAt: now, title: template.title, mine: 1 })
  expect(journey).not.toHaveProperty('template')
  expect(journey.stages).toBe(template.stages)
})

test('[M3] a copy has its own id, title and times', () => {
  const full = aFullMap()
  const copy = copyJourney(full, { id: 'copy', now, title: 'A map (copy)' })
  expect(copy).toEqual({ ...full, id: 'copy', title: 'A map (copy)', createdAt: now, updatedAt: now })
  expect(copyJourney(full, { id: 'copy', now, title: 'x'.repeat(4010) }).title).toHaveLength(4000)
})

test('a new touchpoint is what a file says that names only id and title', () => {
  expect(createTouchpoint('t1', 'Rings')).toEqual(aTouchpoint({ id: 't1', title: 'Rings' }))
})
