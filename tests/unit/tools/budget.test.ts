import { expect, test } from 'vitest'
import { overBudget } from '~/tools/bench/budget.ts'
import type { Kind } from '~/tools/bench/pages.ts'
import type { Fetched, Weighed } from '~/tools/bench/weigh.ts'

const aFile = (changes: Partial<Fetched> = {}): Fetched => ({
  address: 'x',
  sort: 'html',
  bytes: 1000,
  afterPicture: false,
  holds: { svelte: false, flow: false },
  ...changes,
})

const aPage = (kind: Kind, ...fetched: Fetched[]): Weighed => ({
  page: { name: `module/${kind}`, kind, address: '', width: 1280, kept: {} },
  fetched,
  later: [],
  timings: { firstPaint: null, ready: null },
})

const flow = aFile({ sort: 'js', afterPicture: true, holds: { svelte: true, flow: true } })

test('pages within their budgets are not told', () => {
  const plain = aPage(
    'plain lesson',
    aFile({ bytes: 12_000 }),
    aFile({ sort: 'js', bytes: 3_000 }),
    aFile({ sort: 'font', bytes: 75_000 }),
  )
  expect(overBudget([plain, aPage('board', aFile({ bytes: 55_000 }), { ...flow, bytes: 70_000 })])).toEqual([])
})

test.each([
  ['a plain lesson over 15 kB', aPage('plain lesson', aFile({ bytes: 15_001 }))],
  ['a plain lesson with over 3 kB of script', aPage('plain lesson', aFile({ sort: 'js', bytes: 3_001 }))],
  [
    'a plain lesson with a framework',
    aPage('plain lesson', aFile({ sort: 'js', holds: { svelte: true, flow: false } })),
  ],
  ['fonts over 75 kB', aPage('other', aFile({ sort: 'font', bytes: 75_001 }))],
  ['a play over 50 kB', aPage('play', aFile({ bytes: 50_001 }))],
  ['a board over 145 kB', aPage('board', aFile({ bytes: 50_000 }), { ...flow, bytes: 95_001 })],
  ['a board with over 140 kB of script', aPage('board', aFile(), { ...flow, bytes: 140_001 })],
  ['a board over 55 kB before its picture', aPage('board', aFile({ bytes: 55_001 }), flow)],
  ['a board without Svelte Flow', aPage('board', aFile())],
  ['a table over 60 kB', aPage('table', aFile({ bytes: 60_001 }))],
  ['insights over 80 kB', aPage('insights', aFile({ bytes: 80_001 }))],
  ['a plan over 77 kB', aPage('plan', aFile({ bytes: 77_001 }))],
  ['a list with Svelte Flow', aPage('list', flow)],
  ['a module of exercises only', aPage('lesson', aFile({ bytes: 45_000 }))],
])('%s is told', (_, page) => {
  expect(overBudget([page])).toHaveLength(1)
})
