import { existsSync, readFileSync, rmSync } from 'node:fs'
import * as z from 'zod/mini'
import { run, runAside } from './run.ts'

/**
 * `npm test`: every check there is, and one line at the end that adds them up. Two run at a time where neither writes what
 * the other reads: what Astro makes of the content is there before the types are read, and no build runs beside another.
 */
interface Count {
  readonly passed: number
  readonly failed: number
}

/** A command that passes or fails as a whole. */
interface Check {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const REPORTS = 'node_modules/.cache/doorstep/reports'
const AT_ROOT = 'node_modules/.cache/doorstep/site-at-root'

const vitestReport = z.object({ numPassedTests: z.number(), numTotalTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

const counts: Count[] = []
for (const folder of [REPORTS, AT_ROOT]) rmSync(folder, { recursive: true, force: true })

await checks(
  { name: 'types of pages', command: 'astro', args: ['check'] },
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
)
await checks(
  {
    name: 'types of components',
    command: 'svelte-check',
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  { name: 'types of everything else', command: 'tsc', args: ['--noEmit'] },
)

title('unit, architecture and content tests')
const vitest = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--reporter=default', '--reporter=json']
await tests('vitest', [...vitest, `--outputFile.json=${REPORTS}/vitest.json`], () => {
  const { numPassedTests, numTotalTests } = vitestReport.parse(readReport('vitest'))
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
})

const atRoot = {
  name: 'building the site at /',
  command: 'astro',
  args: ['build', '--outDir', AT_ROOT],
  env: { SITE_BASE: '/' },
}
const weights = { name: 'page weights', command: 'node', args: ['src/tools/bench.ts', '--weights'] }
const under = { name: 'building the site under /workbook/', command: 'astro', args: ['build'] }
const [built] = await checks({ ...under, env: { SITE_BASE: '/workbook/' } })
const [root] = await checks(...(built ? [atRoot, weights] : [atRoot]))
if (built && root) {
  title('browser errands')
  await tests('playwright', ['test', '-c', 'tests/playwright.config.ts'], () => {
    const { expected, unexpected, flaky, skipped } = playwrightReport.parse(readReport('playwright')).stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  })
  await checks({
    name: 'what becomes of the work, as the README says',
    command: 'node',
    args: ['src/tools/fault-table.ts'],
  })
}

const sum = (what: keyof Count) => counts.reduce((all, count) => all + count[what], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)

function title(text: string): void {
  console.log(`\n── ${text}`)
}

/** Commands that pass or fail each as a whole, all at once; their output is shown one after the other. */
async function checks(...all: readonly Check[]): Promise<readonly boolean[]> {
  const running = all.map(({ command, args, env }) => runAside(command, args, env))
  const passed: boolean[] = []
  for (const [turn, { name }] of all.entries()) {
    title(name)
    const { code, said } = (await running[turn]) ?? { code: 1, said: '' }
    process.stdout.write(said)
    passed.push(code === 0)
    counts.push({ passed: Number(code === 0), failed: Number(code !== 0) })
  }
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
