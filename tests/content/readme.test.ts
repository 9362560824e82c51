import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { cardSchema } from '~/training/card-file.ts'
import { claimSchema } from '~/training/claims.ts'
import { glossarySchema } from '~/training/glossary.ts'
import { moduleSchema } from '~/training/module.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { sheetSchema } from '~/training/sheet.ts'

const readme = readFileSync('content/README.md', 'utf8')
const packages = z.record(z.string(), z.string())

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

describe('what the workbook is made of', () => {
  const readmeOfAll = readFileSync('README.md', 'utf8')
  const { dependencies, devDependencies, optionalDependencies } = z
    .object({ dependencies: packages, devDependencies: packages, optionalDependencies: packages })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const [, table = ''] = /^\| package \| why \|\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(readmeOfAll) ?? []
  const explained = table.split('\n').flatMap((row) => /^\| ([^|]+) \| \S/.exec(row)?.[1]?.split(', ') ?? [])

  test('every package that is asked for by name has a line that says why', () => {
    const why = (name: string) =>
      explained.some((one) =>
        one.includes('…') ? name.startsWith(one.split('…')[0] ?? one) : one.split(' ')[0] === name,
      )
    const all = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(all.filter((name) => !why(name))).toEqual([])
  })

  test('the packages that the workbook needs are counted', () => {
    expect(readmeOfAll).toContain(`\n${Object.keys(dependencies).length} packages are asked for by name`)
  })
})
