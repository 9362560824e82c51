import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.ts'

/** `npm test`: every check there is, one after the other, and one line that adds them up. */
interface Count {
  readonly passed: number
  readonly failed: number
}

const results: Count[] = []
const report = 'node_modules/.cache/doorstep'

for (const [command, ...args] of [
  ['astro', 'check'],
  ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  ['tsc', '--noEmit'],
  ['biome', 'check', '--error-on-warnings', '.'],
] as const) {
  step(`${command} ${args.join(' ')}`)
  results.push(asCheck(await run(command, args)))
}

step('unit, architecture and content tests')
const vitest = await run('vitest', [
  ...['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--reporter=default'],
  ...['--reporter=json', `--outputFile.json=${report}/vitest.json`],
])
results.push(counted(vitest.code, `${report}/vitest.json`, readVitest))

step('building the site under a base path')
const build = await run('astro', ['build'], { env: { SITE_BASE: '/workbook/' } })
results.push(asCheck(build))

if (build.code === 0) {
  step('page weights')
  results.push(asCheck(await run('node', ['src/tools/bench.ts', '--weights'], { env: { SITE_BASE: '/workbook/' } })))

  step('browser errands')
  const browser = await run('playwright', ['test', '-c', 'tests/playwright.config.ts'], {
    env: { SITE_BASE: '/workbook/', PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${report}/playwright.json` },
  })
  results.push(counted(browser.code, `${report}/playwright.json`, readPlaywright))
}

const passed = results.reduce((sum, count) => sum + count.passed, 0)
const failed = results.reduce((sum, count) => sum + count.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function step(title: string): void {
  console.log(`\n── ${title}`)
}

function asCheck({ code }: { code: number }): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** The counts of a runner's report; a runner that failed without a failed test counts as one failure. */
function counted(code: number, file: string, read: (report: unknown) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const count = read(JSON.parse(readFileSync(file, 'utf8')))
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function readVitest(report: unknown): Count {
  const { numPassedTests, numTotalTests } = report as { numPassedTests: number; numTotalTests: number }
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
}

function readPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
