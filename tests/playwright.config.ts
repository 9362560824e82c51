import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { builtBase } from '../src/tools/serve.ts'
import { findBrowser, launchOptions } from './support/find-browser.ts'
import { freePort } from './support/free-port.ts'
import type { Watching } from './support/test.ts'

const AT_ROOT = 'node_modules/.cache/doorstep/site-at-root'
const [port, rootPort] = [await freePort('DOORSTEP_PORT'), await freePort('DOORSTEP_ROOT_PORT')]
const base = existsSync('dist/index.html') ? builtBase('dist') : '/workbook/'

/** What ends a browser so many milliseconds after an edit. */
const TIMED = 'killed.spec.ts'
const underBase = { baseURL: `http://localhost:${port}${base}` }

export default defineConfig<Watching>({
  testDir: 'browser',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/doorstep/reports/playwright.json' }]],
  use: {
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // Each test would fetch the whole site beside its errand; what has to do with the worker allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(await findBrowser()),
  },
  projects: [
    { name: 'under a base path', testIgnore: ['root.spec.ts', TIMED], use: underBase },
    { name: 'at the root', testMatch: 'root.spec.ts', use: { baseURL: `http://localhost:${rootPort}/` } },
    // One after the other once all else is through, so that the milliseconds told are those of the page.
    {
      name: 'with nothing beside it',
      testMatch: TIMED,
      fullyParallel: false,
      dependencies: ['under a base path', 'at the root'],
      use: underBase,
    },
  ],
  webServer: [
    { folder: 'dist', port, at: base },
    { folder: AT_ROOT, port: rootPort, at: '/' },
  ].map(({ folder, port, at }) => ({
    command: `node src/tools/serve-built.ts ${folder} ${port} ${at}`,
    cwd: process.cwd(),
    url: `http://localhost:${port}${at}`,
    reuseExistingServer: false,
    timeout: 180_000,
  })),
})
