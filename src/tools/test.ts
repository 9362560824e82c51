import { existsSync, readFileSync, rmSync } from 'node:fs'
import * as z from 'zod/mini'
import { run } from './run.ts'

/** `npm test`: every check there is, one after the other, and one line at the end that adds them up. */
interface Count {
  readonly passed: number
  readonly failed: number
}

const REPORTS = 'node_modules/.cache/doorstep/reports'
const AT_ROOT = 'node_modules/.cache/doorstep/site-at-root'

const vitestReport = z.object({ numPassedTests: z.number(), numTotalTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

const counts: Count[] = []
for (const folder of [REPORTS, AT_ROOT]) rmSync(folder, { recursive: true, force: true })

await check('types of pages', 'astro', ['check'])
await check('types of components', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])
await check('types of everything else', 'tsc', ['--noEmit'])
await check('format and lint', 'biome', ['check', '--error-on-warnings', '.'])

title('unit, architecture and content tests')
const vitest = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--reporter=default', '--reporter=json']
await tests('vitest', [...vitest, `--outputFile.json=${REPORTS}/vitest.json`], () => {
  const { numPassedTests, numTotalTests } = vitestReport.parse(readReport('vitest'))
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
})

const built = await check('building the site under /workbook/', 'astro', ['build'], { SITE_BASE: '/workbook/' })
const root = await check('building the site at /', 'astro', ['build', '--outDir', AT_ROOT], { SITE_BASE: '/' })
if (built && root) {
  await check('page weights', 'node', ['src/tools/bench.ts', '--weights'])
  title('browser errands')
  await tests('playwright', ['test', '-c', 'tests/playwright.config.ts'], () => {
    const { expected, unexpected, flaky, skipped } = playwrightReport.parse(readReport('playwright')).stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  })
  await check('what becomes of the work, as the README says', 'node', ['src/tools/fault-table.ts'])
}

const sum = (what: keyof Count) => counts.reduce((all, count) => all + count[what], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)

function title(text: string): void {
  console.log(`\n── ${text}`)
}

/** A command that passes or fails as a whole. */
async function check(name: string, command: string, args: readonly string[], env = {}): Promise<boolean> {
  title(name)
  const passed = (await run(command, args, env)) === 0
  counts.push({ passed: Number(passed), failed: Number(!passed) })
  return passed
}

/** A test runner, counted by its report; one that failed without a failed test counts as one failure. */
async function tests(command: string, args: readonly string[], read: () => Count) {
  const code = await run(command, args)
  if (!existsSync(`${REPORTS}/${command}.json`)) return counts.push({ passed: 0, failed: 1 })
  const count = read()
  return counts.push(code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count)
}

function readReport(name: string): unknown {
  return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8'))
}
