import { readFileSync } from 'node:fs'
import { expect, test } from '../support/test.ts'

/** The rows that must stand in the table. 11 and 32 are welcome and not owed. */
const OWED = numbers(1, 58).filter((number) => number !== 11 && number !== 32)
const COVERAGE = readFileSync('content/COVERAGE.md', 'utf8')

interface Row {
  readonly number: number
  readonly cells: number
  readonly addresses: readonly string[]
  readonly phrases: readonly string[]
  readonly toCome: boolean
}

test('every promise has its place in the table, or is said to be still to come', () => {
  expect(faultsIn(rowsOf(COVERAGE), OWED)).toEqual([])
})

test('every place answers, and says what the table has it say', async ({ request }) => {
  const pages = new Map<string, { status: number; words: string }>()
  const faults: string[] = []
  for (const { number, addresses, phrases } of rowsOf(COVERAGE)) {
    for (const [at, address] of addresses.entries()) {
      const known = pages.get(address) ?? (await pageAt(address))
      pages.set(address, known)
      const phrase = phrases[at] ?? ''
      if (known.status !== 200) faults.push(`${number}: ${address} answers ${known.status}`)
      else if (!known.words.includes(plain(phrase))) faults.push(`${number}: ${address} does not say "${phrase}"`)
    }
  }
  expect(faults).toEqual([])
  expect(pages.size).toBeGreaterThan(40)

  async function pageAt(address: string) {
    const response = await request.get(address.slice(1), { maxRedirects: 0 })
    return { status: response.status(), words: wordsOf(await response.text()) }
  }
})

const GOOD = '| 1 | A bill | `/a/`<br>`/b/` | "four words stand here"<br>"and four more here" | |'

for (const [what, table, fault] of [
  ['is whole', GOOD, null],
  ['is only to come', '| 1 | A bill | | | To come: a page. |', null],
  ['is missing', '| # | What | Where | What stands there | To come |', '1: has 0 rows'],
  ['stands twice', `${GOOD}\n${GOOD}`, '1: has 2 rows'],
  ['is none of ours', `${GOOD}\n${GOOD.replace('1', '99')}`, '99: is no row of ours'],
  ['has no place', '| 1 | A bill | | | |', '1: has no address and is not to come'],
  ['has a phrase too few', GOOD.replace('<br>"and four more here"', ''), '1: has 2 addresses and 1 phrases'],
  ['has an address that is none', GOOD.replace('`/b/`', '`b`'), '1: "b" is no address'],
  [
    'has a phrase that any page could say',
    GOOD.replace('four words stand here', 'the bill'),
    '1: "the bill" has 2 words',
  ],
  ['has a cell too many', `${GOOD} more |`, '1: has 6 cells'],
] as const) {
  test(`a row that ${what} is ${fault === null ? 'let pass' : 'found'}`, () => {
    expect(faultsIn(rowsOf(table), [1])).toEqual(fault === null ? [] : [fault])
  })
}

test('a page says its words and not its code, whatever the quotes and spaces', () => {
  const html = `<script>never said</script><p data-a="not > this">It isn’t the&nbsp;<a href="/">gap</a>.</p><p>Next &amp; last &#8220;one&#8221;`
  expect(wordsOf(html)).toBe(`It isn't the gap. Next & last "one"`)
  expect(plain('  isn’t\n the “gap” ')).toBe(`isn't the "gap"`)
})

function rowsOf(markdown: string): Row[] {
  return [...markdown.matchAll(/^\| *(\d+) *\|(.*)\|$/gm)].map(([, number = '', rest = '']) => {
    const cells = rest.split('|').map((cell) => cell.trim())
    const [, where = '', says = '', later = ''] = cells
    return {
      number: Number(number),
      cells: cells.length + 1,
      addresses: listed(where).map((written) => written.replace(/^`(.*)`$/, '$1')),
      phrases: listed(says).map((written) => written.replace(/^"(.*)"$/, '$1')),
      toCome: /^To come: \S/.test(later),
    }
  })
}

function faultsIn(rows: readonly Row[], owed: readonly number[]): string[] {
  const counted = owed.flatMap((number) => {
    const count = rows.filter((row) => row.number === number).length
    return count === 1 ? [] : [`${number}: has ${count} rows`]
  })
  return [...counted, ...rows.flatMap((row) => faultsOf(row).map((fault) => `${row.number}: ${fault}`))]
}

function faultsOf({ number, cells, addresses, phrases, toCome }: Row): string[] {
  return [
    ...(number >= 1 && number <= 58 ? [] : ['is no row of ours']),
    ...(cells === 5 ? [] : [`has ${cells} cells`]),
    ...(addresses.length > 0 || toCome ? [] : ['has no address and is not to come']),
    ...(addresses.length === phrases.length ? [] : [`has ${addresses.length} addresses and ${phrases.length} phrases`]),
    ...addresses.filter((address) => !/^\/([\w-]+\/)*$/.test(address)).map((address) => `"${address}" is no address`),
    ...phrases
      .map((phrase) => ({ phrase, words: plain(phrase).split(' ').length }))
      .filter(({ words }) => words < 4 || words > 9)
      .map(({ phrase, words }) => `"${phrase}" has ${words} words`),
  ]
}

/** What a page says in so many words: no code, no tags, plain quotes, single spaces. */
function wordsOf(html: string): string {
  const text = html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?(?:a|abbr|b|code|em|i|s|small|span|strong|sub|sup)\b(?:"[^"]*"|'[^']*'|[^'">])*>/g, '')
    .replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, ' ')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (written, hex, decimal, name) =>
      name ? (NAMED[name] ?? written) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
  return plain(text)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

function listed(cell: string): string[] {
  return cell === '' ? [] : cell.split('<br>').map((part) => part.trim())
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
