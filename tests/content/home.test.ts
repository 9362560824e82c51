import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { homeWords } from '~/words/en/home.ts'

const template = readFileSync('content/templates/hvac-no-cool.journey.json', 'utf8')

test('the minutes that the home page names are what the notes of the changes add up to', () => {
  const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  const notes = [...template.matchAll(/"note": "([^"]*)"/g)]
  const costs = notes.flatMap(([, note = '']) => /(\w+) minutes?(?: of somebody's day)?\.$/i.exec(note)?.[1] ?? [])
  const sum = costs.map((word) => names.indexOf(word.toLowerCase())).reduce((total, minutes) => total + minutes, 0)
  expect(homeWords.future.facts(costs.length)).toContain(`about ${names[sum]} minutes`)
  expect(homeWords.future.facts(costs.length)).toContain('five small changes')
})
