import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { unpackBrowser } from './packed-browser.ts'

/** A browser that was seen to start, and what it needs to be started. */
export interface Browser {
  readonly executablePath: string
  readonly args: readonly string[]
  /** Added to the environment of the browser alone. */
  readonly env: Readonly<Record<string, string>>
}

/** One place to look: its name for the list of what was tried, and what it offers, if anything. */
interface Place {
  readonly name: string
  readonly offers: () => readonly Candidate[] | Promise<readonly Candidate[]>
}

type Candidate = Pick<Browser, 'executablePath'> & Partial<Pick<Browser, 'env'>>

const ON_PATH = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge']

const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    if (!folder) return []
    return ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((at) =>
      join(folder, at),
    )
  }),
]

const PLACES: readonly Place[] = [
  { name: 'DOORSTEP_BROWSER', offers: () => present([process.env['DOORSTEP_BROWSER'] ?? '']) },
  { name: 'the path', offers: () => onPath(ON_PATH) },
  { name: 'the usual folders', offers: () => present(FIXED) },
  { name: "Playwright's own", offers: () => present([chromium.executablePath()]) },
  { name: 'the browser in node_modules', offers: unpackBrowser },
  { name: 'the system packages', offers: installed },
]

/** Where the browser that was found is handed on to other processes of the same run. */
const FOUND = 'DOORSTEP_FOUND_BROWSER'

/** The first Chromium of this machine that really starts; tells everything that was tried where none does. */
export async function findBrowser(): Promise<Browser> {
  const handedOn = process.env[FOUND]
  if (handedOn) return JSON.parse(handedOn)
  const tried: string[] = []
  for (const { name, offers } of PLACES) {
    const candidates = await offered(offers)
    if (candidates.length === 0) tried.push(`${name}: nothing there`)
    for (const candidate of candidates) {
      if (candidate instanceof Error) {
        tried.push(`${name}: ${firstLine(candidate)}`)
        continue
      }
      const browser = { args: sandboxArgs(), env: {}, ...candidate }
      const problem = await probe(browser)
      if (problem === null) {
        process.env[FOUND] = JSON.stringify(browser)
        return browser
      }
      tried.push(`${name}: ${candidate.executablePath}: ${problem}`)
    }
  }
  throw new Error(
    ['No browser starts here. Install Chromium or Chrome, or set DOORSTEP_BROWSER to one. Tried:', ...tried].join(
      '\n  ',
    ),
  )
}

/** What Playwright needs to start that browser. */
export function launchOptions({ executablePath, args, env }: Browser) {
  return { executablePath, args: [...args], env: { ...process.env, ...env } }
}

/** What a place offers, or the error it met. */
async function offered(offers: Place['offers']): Promise<readonly (Candidate | Error)[]> {
  try {
    return await offers()
  } catch (error) {
    return [error instanceof Error ? error : new Error(String(error))]
  }
}

async function probe(browser: Browser): Promise<string | null> {
  try {
    const started = await chromium.launch({ ...launchOptions(browser), timeout: 20_000 })
    const page = await started.newPage()
    await page.setContent('<p>Here</p>')
    await started.close()
    return null
  } catch (error) {
    return firstLine(error)
  }
}

/** Chromium refuses its sandbox to root, and most CI machines have no rights to make one. */
function sandboxArgs(): readonly string[] {
  const asRoot = process.getuid?.() === 0
  return asRoot || process.env['CI'] ? ['--no-sandbox'] : []
}

function present(paths: readonly string[]): readonly Candidate[] {
  return paths.filter((path) => path !== '' && existsSync(path)).map((executablePath) => ({ executablePath }))
}

function onPath(names: readonly string[]): readonly Candidate[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return present(names.flatMap((name) => folders.map((folder) => join(folder, name))))
}

/** Asks the system for a browser, where that is allowed: as root on a CI machine. */
function installed(): readonly Candidate[] {
  if (!process.env['CI'] || process.getuid?.() !== 0) return []
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, error } = spawnSync('apt-get', args, { stdio: 'ignore' })
    if (error) throw error
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}`)
  }
  return onPath(['chromium', 'chromium-browser'])
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
