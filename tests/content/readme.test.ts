import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { cardSchema } from '~/training/card-file.ts'
import { claimSchema } from '~/training/claims.ts'
import { glossarySchema } from '~/training/glossary.ts'
import { moduleSchema } from '~/training/module.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { sheetSchema } from '~/training/sheet.ts'

const readme = readFileSync('content/README.md', 'utf8')

/** The example that holds these words. */
function example(words: string): string {
  const found = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map((block) => block[1] ?? '')
  return found.find((text) => text.includes(words)) ?? ''
}

test('the example of a role-play can be played', () => {
  expect(parsePlay(example('# Ending:'), 'example.play.md')).toMatchObject({ ok: true })
})

test.each([
  ['a module', () => moduleSchema.parse(parse(example('outcomes:')))],
  ['a word', () => glossarySchema.parse(parse(example('plain:')))],
  ['a page to print', () => sheetSchema.parse(parse(example('blocks:')))],
  ['a review card', () => z.array(cardSchema).parse(parse(example('front:')))],
  ['a figure', () => claimSchema.parse(JSON.parse(example('"badge"')))],
])('the example of %s fits its schema', (_, read) => {
  expect(read).not.toThrow()
})
