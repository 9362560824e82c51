import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { provenIn, tableIn, tableOf } from '../../../src/tools/faults/proof.ts'
import { FAULTS } from '../../support/faults.ts'
import { outcomeOf } from '../../support/witness.ts'

const CATALOGUE = {
  full: { happens: 'No room', seen: '“Not saved”' },
  torn: { happens: 'Half a value', seen: 'what is wrong' },
}

type Found = readonly [fault: string, outcomes: readonly string[], ok?: boolean]

/** A report with a test for each of these faults, in a group within a file. */
function aReport(found: readonly Found[]) {
  const specs = found.map(([fault, outcomes, ok = true]) => {
    const told = outcomes.map((description) => ({ type: 'outcome', description }))
    const annotations = [{ type: 'fault', description: fault }, ...told]
    return { ok, file: 'browser/some.spec.ts', tests: [{ status: ok ? 'expected' : 'unexpected', annotations }] }
  })
  return { suites: [{ specs: [], suites: [{ specs }] }] }
}

const tableFrom = (...found: readonly Found[]) => tableOf(CATALOGUE, provenIn(aReport(found)))

test('each fault is a row, with every outcome that was found', () => {
  const { table, problems } = tableFrom(['torn', ['put aside, whole']], ['full', ['kept', 'restored', 'kept']])
  expect(problems).toEqual([])
  expect(table.split('\n').slice(2)).toEqual([
    '| No room | kept · restored | “Not saved” | `some.spec.ts` |',
    '| Half a value | put aside, whole | what is wrong | `some.spec.ts` |',
  ])
})

test.each([
  ['a fault without a test', [['full', ['kept']]], 'torn: no test'],
  [
    'a test that compares nothing',
    [
      ['full', ['kept']],
      ['torn', []],
    ],
    'torn: no test',
  ],
  [
    'a test that failed',
    [
      ['full', ['kept']],
      ['torn', ['kept'], false],
    ],
    'torn: its test failed',
  ],
  [
    'work that is lost',
    [
      ['full', ['kept']],
      ['torn', ['kept', 'lost']],
    ],
    'torn: work is lost',
  ],
  [
    'a fault nobody knows',
    [
      ['full', ['kept']],
      ['torn', ['kept']],
      ['flood', ['kept']],
    ],
    'flood: proven in',
  ],
] as const)('%s is a problem', (_, found, words) => {
  expect(tableFrom(...found).problems).toEqual([expect.stringContaining(words)])
})

test('the table takes the place of the one before it, and nothing else changes', () => {
  const text = 'Before\n<!-- faults: written by npm run faults -->\nold\n<!-- end of faults -->\nafter\n'
  expect(tableIn(text).present).toBe('old')
  expect(tableIn(tableIn(text).with('new')).present).toBe('new')
  expect(tableIn(text).with('old')).toBe(text)
  expect(() => tableIn('No place')).toThrow('no place')
})

test('the README has a row for each fault, and none that says "lost"', () => {
  const rows = tableIn(readFileSync('README.md', 'utf8')).present.split('\n').slice(2)
  const starts = Object.values(FAULTS).map(({ happens }) => expect.stringMatching(`^\\| ${happens} \\| \\w`))
  expect(rows).toEqual(starts)
  expect(rows.filter((row) => /\blost\b/.test(row.split(' | ')[1] ?? ''))).toEqual([])
})

test.each([
  ['kept', { work: 'a', kept: 'a' }],
  ['restored', { work: 'a', after: null, kept: 'a' }],
  ['in the page and as a file', { work: 'a', kept: 'b', file: 'a', told: true }],
  ['put aside, whole', { work: 'a', kept: null, aside: ['b', 'a'], told: true }],
  ['lost', { work: 'a', kept: 'b', file: 'a', told: false }],
  ['lost', { work: 'a', kept: null, aside: ['a'] }],
  ['lost', { work: 'a', kept: 'b', aside: ['A'], file: 'a ', told: true }],
  ['lost', { work: null, kept: null }],
] as const)('the outcome is "%s" of %j', (outcome, evidence) => {
  expect(outcomeOf(evidence)).toBe(outcome)
})
