import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser, launchOptions } from '../../tests/support/find-browser.ts'
import { measureBoards } from './bench/board/boards.ts'
import { serveGzipped } from './bench/board/gzipped.ts'
import { overBudget } from './bench/budget.ts'
import { measureBuilds, printBuilds } from './bench/build.ts'
import { offlineProblems, offlineSentence, weighOffline } from './bench/offline.ts'
import { type PageToWeigh, pagesToWeigh } from './bench/pages.ts'
import { listFiles, printTable } from './bench/table.ts'
import { type Weighed, weigh } from './bench/weigh.ts'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/**
 * `npm run bench`: builds the site, weighs every kind of page in a real browser, prints the table, and fails where a
 * page is over its budget, then builds it twice more to tell what a build takes, once with a thousand further lessons.
 * `--weights` takes the site as it is built and leaves timings and builds out.
 * `--boards` takes the site as it is built and measures boards from 10 to 2,000 touchpoints, and nothing else.
 * `npm run bench -- board` weighs the pages whose name holds the word, and lists their files.
 */
const weightsOnly = process.argv.includes('--weights')
const boardsOnly = process.argv.includes('--boards')
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))

if (!(weightsOnly || boardsOnly) || !existsSync('dist/index.html')) {
  const code = await run('astro', ['build'])
  if (code !== 0) process.exit(code)
}

if (boardsOnly) process.exit(tell(await boards()))

const { address, server } = await serve({
  folder: 'dist',
  base: builtBase('dist'),
  port: 0,
})
const browser = await chromium.launch(launchOptions(await findBrowser()))
const pages = (await pagesToWeigh(address)).filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)
const weighed = await weighAll(pages, weightsOnly ? 2 : 1)
await browser.close()
server.close()

const offline = weighOffline('dist')
const problems = [...overBudget(weighed), ...offlineProblems(offline)]
console.log(printTable(weighed, { timings: !weightsOnly }))
console.log(`\n${offlineSentence(offline)}`)
if (words.length > 0) console.log(`\n${weighed.map(listFiles).join('\n\n')}`)
if (!weightsOnly && words.length === 0) console.log(`\n${printBuilds(await measureBuilds())}`)
if (!weightsOnly && words.length === 0) {
  console.log('')
  problems.push(...(await boards()))
}
process.exit(tell(problems))

/** Boards have a browser and a server of their own, so that nothing else is going on. */
async function boards(): Promise<readonly string[]> {
  const own = await chromium.launch(launchOptions(await findBrowser()))
  const gzipped = await serveGzipped('dist', builtBase('dist'))
  const passed = await measureBoards(own, gzipped.address)
  await own.close()
  gzipped.server.close()
  return passed
}

/** Says what is amiss and gives the exit code. */
function tell(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem)
  return problems.length === 0 ? 0 : 1
}

/** Weighs all pages, so many at a time: weights do not care about company, timings do. */
async function weighAll(pages: readonly PageToWeigh[], atATime: number): Promise<readonly Weighed[]> {
  const weighed: Weighed[] = []
  for (let at = 0; at < pages.length; at += atATime) {
    const some = pages.slice(at, at + atATime).map((page) => weigh(browser, address, page))
    weighed.push(...(await Promise.all(some)))
  }
  return weighed
}
