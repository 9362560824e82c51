import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTemplates } from '~/components/journey/maps/templates.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const folder = 'content/templates/'
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [`/${folder}${name}`, readFileSync(folder + name, 'utf8')]),
)

test('every template of the site is a map with its notes, and the example of the lessons stands first', () => {
  const templates = readTemplates(files)
  expect(templates.length).toBe(Object.keys(files).length)
  expect(templates[0]?.id).toBe('hvac-no-cool')
})

const plain = { ...aJourney({ one: [aTouchpoint('a')] }), id: 'good' }
const notes = { summary: 's', bestFor: 'b', insight: 'i', questions: [], variant: null }
const good = writeJourney({ ...plain, template: notes })

test.each([
  ['half a file', good.slice(0, 40), 'cut off'],
  ['another spelling', good.replace('{\n', '{ \n'), 'export it again'],
  ['no notes', writeJourney(plain), '"template" is missing'],
  ['another name', good.replace('"good"', '"other"'), 'Write "good"'],
])('%s stops the build with the file and what to do', (_, file, said) => {
  expect(() => readTemplates({ '/content/templates/good.journey.json': file })).toThrow(said)
  expect(() => readTemplates({ '/content/templates/good.journey.json': file })).toThrow(
    'content/templates/good.journey.json',
  )
})
