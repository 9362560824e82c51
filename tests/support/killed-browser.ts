import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, expect, type Page, type Request } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

/** A browser with a profile that lasts, which can be stopped as a crash or a flat battery stops it. */
interface MortalBrowser {
  readonly page: Page
  /** Ends every process of it at once; it gets no chance to write anything. */
  kill(): Promise<void>
}

/** Starts a browser on a profile of its own. It is no child of the test runner's browser, which would close it politely. */
async function startMortal(profile: string): Promise<MortalBrowser> {
  const { executablePath, args, env } = await findBrowser()
  const own = ['--headless', '--disable-gpu', '--no-first-run', '--window-size=1280,800', '--remote-debugging-port=0']
  const child = spawn(executablePath, [...args, ...own, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, which can be ended as a whole.
    detached: process.platform !== 'win32',
  })
  const ended = once(child, 'exit')
  try {
    const browser = await chromium.connectOverCDP(await whereItListens(child))
    const context = browser.contexts()[0] ?? (await browser.newContext())
    const page = context.pages()[0] ?? (await context.newPage())
    return {
      page,
      async kill() {
        endAll(child)
        await ended
      },
    }
  } catch (error) {
    endAll(child)
    throw error
  }
}

/**
 * Starts a browser on one profile for each number, and ends it so many milliseconds after what `act` does in it; then once
 * more to look. `act` gets the page, which browser it is, counted from 0, and how long that one has; null for the last. It
 * gives whether to go on.
 */
export async function eachMortal(
  delays: readonly number[],
  act: (page: Page, turn: number, delay: number | null) => Promise<boolean>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'doorstep-profile-'))
  try {
    for (const [turn, delay] of [...delays, null].entries()) {
      const { page, kill } = await startMortal(profile)
      try {
        if (!(await act(page, turn, delay))) break
        await new Promise((resolve) => setTimeout(resolve, delay ?? 0))
      } finally {
        await kill()
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function whereItListens(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser has no output to read')
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (\S+)/.exec(line)?.[1]
    if (address !== undefined) {
      // What else it says is of no interest, and must not fill the pipe.
      child.stderr.resume()
      return address
    }
  }
  throw new Error('The browser ended before it could be talked to')
}

function endAll(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/F', '/T', '/PID', String(child.pid)])
  else process.kill(-child.pid, 'SIGKILL')
}

/** Waits until a script that is asked for stands in the page, with all that it needs itself. */
export async function stands(page: Page, asked: Promise<Request>): Promise<void> {
  const address = (await asked).url()
  await page.evaluate(async (script) => {
    await import(script)
  }, address)
}

/** What something comes to once a page has brought back what it can; what it is then, where it does not come to that. */
export async function comesTo<Value>(look: () => Promise<Value>, wanted: Value): Promise<Value> {
  await expect
    .poll(look, { timeout: 5000 })
    .toEqual(wanted)
    .catch(() => {})
  return look()
}
