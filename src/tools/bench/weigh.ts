import { gzipSync } from 'node:zlib'
import type { Browser, Page, Response } from '@playwright/test'
import type { PageToWeigh } from './pages.ts'

export type Sort = 'html' | 'css' | 'js' | 'font' | 'other'

/** One file as it was fetched. */
export interface Fetched {
  readonly address: string
  readonly sort: Sort
  /** Bytes of its gzipped body, level 9. */
  readonly bytes: number
  /** True where the picture of the map stood before this was asked for. */
  readonly afterPicture: boolean
  readonly holds: { readonly svelte: boolean; readonly flow: boolean }
}

export interface Weighed {
  readonly page: PageToWeigh
  /** Everything before the first input. */
  readonly fetched: readonly Fetched[]
  /** What came when all exercises of a lesson had been scrolled to. */
  readonly later: readonly Fetched[]
  /** Milliseconds from the start of the page; null where the browser told none. */
  readonly timings: { readonly firstPaint: number | null; readonly ready: number | null }
}

/**
 * Opens a page as a first visit and weighs everything it fetches before anybody touches it; then a lesson's exercises.
 * What starts the worker is part of that; the worker's own fetching is weighed with all of the training.
 */
export async function weigh(browser: Browser, site: string, page: PageToWeigh): Promise<Weighed> {
  const context = await browser.newContext({ viewport: { width: page.width, height: 800 }, serviceWorkers: 'block' })
  const tab = await context.newPage()
  await tab.goto(`${site}robots.txt`)
  await tab.evaluate((kept) => Object.entries(kept).map(([key, text]) => localStorage.setItem(key, text)), page.kept)

  const responses: Response[] = []
  tab.on('response', (response) => responses.push(response))
  await tab.addInitScript(watchForPicture)
  await tab.goto(site + page.address)
  await tab.locator('html[data-ready]').waitFor()
  await tab.waitForLoadState('networkidle')
  const atFirst = responses.length
  if (page.kind === 'lesson') await wakeExercises(tab)

  const told = await tab.evaluate(tell)
  const picture = page.kind === 'board' ? (told.picture ?? 0) : Number.POSITIVE_INFINITY
  const fetched = await Promise.all(
    responses.map((response) => toFetched(response, (told.started[response.url()] ?? 0) > picture)),
  )
  await context.close()
  return { page, fetched: fetched.slice(0, atFirst), later: fetched.slice(atFirst), timings: told.timings }
}

/** Scrolls through a lesson, so that every exercise fetches what it needs; one that is passed between two frames would not. */
async function wakeExercises(tab: Page): Promise<void> {
  for (const island of await tab.locator('astro-island:has(> *)').all()) {
    await island.locator(':scope > :first-child').scrollIntoViewIfNeeded()
    await tab.waitForFunction((one) => !one?.hasAttribute('ssr'), await island.elementHandle())
  }
  await tab.waitForLoadState('networkidle')
}

/** Notes when a picture of the map first stands on the page; signs on buttons are none. */
export function watchForPicture(): void {
  const observer = new MutationObserver(() => {
    const drawings = [...document.querySelectorAll('main svg:has(path)')]
    if (!drawings.some((drawing) => drawing.getBoundingClientRect().width > 200)) return
    observer.disconnect()
    requestAnimationFrame(() => performance.mark('bench:picture'))
  })
  observer.observe(document, { childList: true, subtree: true })
}

function tell() {
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  const [ready] = performance.getEntriesByName('doorstep:ready')
  const [picture] = performance.getEntriesByName('bench:picture')
  const resources = performance.getEntriesByType('resource')
  return {
    picture: picture?.startTime ?? null,
    started: Object.fromEntries(resources.map(({ name, startTime }) => [name, startTime])),
    timings: { firstPaint: paint?.startTime ?? null, ready: ready?.startTime ?? null },
  }
}

async function toFetched(response: Response, afterPicture: boolean): Promise<Fetched> {
  const body = response.status() === 200 ? await response.body() : Buffer.alloc(0)
  const sort = sortOf(response)
  const text = sort === 'js' ? body.toString('utf8') : ''
  return {
    address: response.url(),
    sort,
    bytes: gzipSync(body, { level: 9 }).length,
    afterPicture,
    holds: { svelte: text.includes('svelte.dev/e/'), flow: text.includes('svelte-flow__') },
  }
}

function sortOf(response: Response): Sort {
  const type = response.request().resourceType()
  if (type === 'document') return 'html'
  if (type === 'stylesheet') return 'css'
  return type === 'script' || type === 'font' ? (type === 'script' ? 'js' : 'font') : 'other'
}

/** The bytes of some of what was fetched. */
export function bytesOf(fetched: readonly Fetched[], which: (one: Fetched) => boolean = () => true): number {
  return fetched.filter(which).reduce((sum, { bytes }) => sum + bytes, 0)
}
