import { loadavg } from 'node:os'
import type { Browser } from '@playwright/test'
import { bareFlow } from './bare.ts'
import { measureDomain } from './domain.ts'
import { serveGzipped } from './gzipped.ts'
import { measureBare, measureBoard, measureTable } from './measure-board.ts'

/** One line of the table: what was measured, and the most (or least) it may be. */
interface Row {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly budget: number | null
  /** More is better. */
  readonly least?: boolean
}

const CURVE = [10, 40, 100, 400, 1000, 2000] as const

/** Measures boards of all sizes, prints the table, and gives a sentence for every budget that is passed. */
export async function measureBoards(browser: Browser, site: string): Promise<readonly string[]> {
  const slow = { cpu: 4, slowLine: true }
  const bareSite = await serveGzipped(await bareFlow(), '/')
  const bare = await measureBare(browser, bareSite.address, 40, slow)
  bareSite.server.close()
  const forty = await measureBoard(browser, site, 40, slow)
  const hundreds = await measureBoard(browser, site, 400, { cpu: 4, slowLine: false })
  const thousands = await measureBoard(browser, site, 2000, { cpu: 4, slowLine: false })
  const unslowed = await measureBoard(browser, site, 2000, { cpu: 1, slowLine: false })
  const table = await measureTable(browser, site, 2000)
  const domain = measureDomain(2000)
  const rows: readonly Row[] = [
    ms('40, CPU 4×, slow 4G: its picture stands', forty.picture, 1300),
    ms('40, CPU 4×, slow 4G: points answer', forty.ready, 2300),
    ms('40, CPU 4×: drag, frame p95', forty.dragP95, 20),
    { what: '40, CPU 4×: drag', value: forty.framesASecond, unit: 'frames/s', budget: 55, least: true },
    ms('40, CPU 4×: key to paint p95', forty.keyP95, 50),
    { what: '40: heap', value: forty.heapMegabytes, unit: 'MB', budget: 6 },
    ms('400, CPU 4×: drag, frame p95', hundreds.dragP95, 34),
    ms('2,000, CPU 4×: drag, frame p95', thousands.dragP95, 50),
    ms('2,000: opens', unslowed.ready, 4000),
    ms('2,000: edit, key to paint p95', unslowed.keyP95, 100),
    { what: `2,000: blank places of ${table.looked} in the table`, value: table.blank, unit: '', budget: 0 },
    ms('2,000: one command', domain.command, 2),
    ms('2,000: all insights', domain.insights, 20),
  ]
  print(
    ['what', 'measured', 'budget', ''],
    rows.map((row) => [row.what, told(row), budgetOf(row), passes(row) ? 'holds' : 'over']),
  )
  const [load = 0] = loadavg()
  const ratio = (forty.ready / bare.ready).toFixed(2)
  console.log(
    `\nA bare page on Svelte Flow, 40 nodes, same run: answers ${bare.ready.toFixed(0)} ms (board ${ratio} times that), drag p95 ${bare.dragP95.toFixed(1)} ms, ${bare.framesASecond.toFixed(0)} frames/s. Load of the machine: ${load.toFixed(1)}.`,
  )
  console.log('')
  const curve = []
  for (const count of CURVE) {
    const { command } = measureDomain(count)
    const { keyP95, ready } = await measureBoard(browser, site, count, { cpu: 1, slowLine: false })
    curve.push([String(count), command.toFixed(2), keyP95.toFixed(0), ready.toFixed(0)])
  }
  print(['touchpoints', 'one command, ms', 'edit to paint p95, ms', 'opens, ms'], curve)
  return rows.filter((row) => !passes(row)).map((row) => `${row.what}: ${told(row)}, at most ${row.budget}`)
}

function ms(what: string, value: number, budget: number): Row {
  return { what, value, unit: 'ms', budget }
}

function told({ value, unit }: Row): string {
  return `${value < 10 && unit !== '' ? value.toFixed(2) : value.toFixed(0)} ${unit}`.trim()
}

function budgetOf({ budget, least, unit }: Row): string {
  return budget === null ? '' : `${least ? '≥' : '≤'} ${budget} ${unit}`.trim()
}

function passes({ value, budget, least }: Row): boolean {
  return budget === null || (least ? value >= budget : value <= budget)
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)
}
