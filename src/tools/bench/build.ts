import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { run } from '../run.ts'
import { thousandLessons } from './thousand.ts'

/** What a build took. */
export interface Built {
  readonly name: string
  readonly pages: number
  readonly seconds: number
  /** The most memory the build's own process held at once, in bytes. The search index is made by a program of its own and not counted. */
  readonly memory: number
}

const CACHE = resolve('node_modules/.cache/doorstep/bench-build')

/** Builds the site as it is, then with a thousand further lessons, and tells what each took. */
export async function measureBuilds(): Promise<readonly Built[]> {
  return [await measure('this site', '.'), await measure('with 1,000 further lessons', withThousandLessons())]
}

async function measure(name: string, top: string): Promise<Built> {
  const told = join(CACHE, 'memory.txt')
  const out = join(CACHE, 'dist')
  mkdirSync(CACHE, { recursive: true })
  const hook = join(CACHE, 'tell-memory.mjs')
  // Whichever process of the build lives longest writes last: the build itself.
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS * 1024)))\n`,
  )
  const started = performance.now()
  const code = await run('astro', ['build', '--root', top, '--outDir', out, '--silent'], {
    NODE_OPTIONS: `--import=${hook}`,
  })
  const seconds = (performance.now() - started) / 1000
  if (code !== 0) throw new Error(`The build of ${name} failed`)
  const pages = readdirSync(out, { recursive: true }).filter((path) => String(path).endsWith('.html'))
  const built = { name, pages: pages.length, seconds, memory: Number(readFileSync(told, 'utf8')) }
  rmSync(out, { recursive: true })
  return built
}

/** A copy of the project with a thousand lessons more; gives its folder. */
function withThousandLessons(): string {
  const top = join(CACHE, 'project')
  rmSync(top, { recursive: true, force: true })
  mkdirSync(top, { recursive: true })
  for (const name of [
    'src',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(name, join(top, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(top, 'node_modules'))
  for (const { path, text } of thousandLessons()) {
    const file = join(top, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return top
}

/** The table of what builds took. */
export function printBuilds(builds: readonly Built[]): string {
  const rows = builds.map(({ name, pages, seconds, memory }) => [
    name,
    String(pages),
    seconds.toFixed(1),
    (memory / 1e6).toFixed(0),
  ])
  const headings = ['build', 'pages', 'seconds', 'peak memory, MB']
  return [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
