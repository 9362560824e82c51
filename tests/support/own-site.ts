import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { builtBase, type Serving, serve } from '../../src/tools/serve.ts'
import { expect, test as plain } from './test.ts'

const COPIES = resolve('node_modules/.cache/doorstep/copies')

/** A copy of the built site on a server of its own, which a test may change, stop and start again. */
export interface OwnSite {
  readonly folder: string
  readonly address: string
  stop(): Promise<void>
  start(): Promise<void>
}

/** Tests that keep the worker, each with a site of its own; `at` is the folder it lies in, if not the one it was built for. */
export const test = plain.extend<{ built: string; at: string | null; site: OwnSite }>({
  built: ['dist', { option: true }],
  at: [null, { option: true }],
  serviceWorkers: 'allow',
  site: async ({ built, at }, use) => {
    mkdirSync(COPIES, { recursive: true })
    const folder = mkdtempSync(join(COPIES, 'site-'))
    cpSync(built, folder, { recursive: true })
    const base = at ?? builtBase(folder)
    let serving: Serving | null = await serve({ folder, base, port: 0 })
    const { address } = serving
    await use({
      folder,
      address,
      async stop() {
        const stopped = serving
        serving = null
        await new Promise((done) => {
          stopped?.server.close(done)
          stopped?.server.closeAllConnections()
        })
      },
      async start() {
        serving = await serve({ folder, base, port: Number(new URL(address).port) })
      },
    })
    serving?.server.close()
    serving?.server.closeAllConnections()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.address),
})

/** Opens home as a first visit and waits until everything is on the device. */
export async function visitOnce(page: Page): Promise<void> {
  await page.goto('')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}
