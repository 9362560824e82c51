import type { Browser, CDPSession, Locator, Page } from '@playwright/test'
import { watchForPicture } from '../weigh.ts'
import { keptMap } from './domain.ts'
import { blankRows, marks, noted, watchFrames } from './in-page.ts'

/** Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = { offline: false, downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 }

/** A line that is not looked at. */
const QUICK = { offline: false, downloadThroughput: -1, uploadThroughput: -1, latency: 0 }

/** What one opened board came to, in milliseconds unless its name says otherwise. */
export interface BoardTimes {
  readonly picture: number
  readonly ready: number
  readonly dragP95: number
  readonly framesASecond: number
  readonly keyP95: number
  readonly heapMegabytes: number
}

interface How {
  readonly cpu: number
  readonly slowLine: boolean
}

/** How often a point is dragged. The first drag alone meets code that never ran before; it is no part of the figures. */
const DRAGS = 4

/** How many keys are pressed in a row, and how often where the processor is slowed; the middle row counts. */
const PRESSES = 48
const ROWS = 3

/** How often a map is opened where the line and the processor are slowed; the middle one counts. */
const OPENINGS = 5

/** Opens a map of so many touchpoints as a first visit, drags a point up and down, and presses its keys. */
export async function measureBoard(browser: Browser, site: string, count: number, how: How): Promise<BoardTimes> {
  const openings = [await measureOpening(browser, site, count, how)]
  while (how.slowLine && openings.length < OPENINGS) openings.push(await measureOpening(browser, site, count, how))
  const { page, session } = await opened(browser, site, count, '', how)
  // Before anything that brings scripts of the measuring tool into the page: they would count as well.
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const point = page.getByRole('slider', { name: /^Perceived: Touchpoint 3 / })
  // What a first touch fetches is no part of a drag; the line matters to opening alone.
  await session.send('Network.emulateNetworkConditions', QUICK)
  await point.press('ArrowUp')
  const dragged = await dragOften(page, point)
  // Whoever presses keys has no hand on the mouse, and what the last drag left to be kept is no part of them.
  await page.mouse.move(5, 5)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  await point.focus()
  const rows = [await pressKeys(page)]
  while (how.cpu > 1 && rows.length < ROWS) rows.push(await pressKeys(page))
  await page.context().close()
  return {
    picture: middleOf(openings.map(({ picture }) => picture ?? 0)),
    ready: middleOf(openings.map(({ ready }) => ready ?? 0)),
    dragP95: share(dragged, 0.95),
    framesASecond: perSecond(dragged),
    keyP95: middleOf(rows.map((keys) => share(keys, 0.95))),
    heapMegabytes: usedSize / 1e6,
  }
}

/** How long each of a row of presses on the focused point took until it was painted. */
async function pressKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(watchFrames)
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press(press % 8 < 4 ? 'ArrowDown' : 'ArrowUp')
    await page.waitForTimeout(60)
  }
  return (await page.evaluate(noted)).keys
}

/** When the picture of a map stood and its points answered, each time as a first visit. */
async function measureOpening(browser: Browser, site: string, count: number, how: How) {
  const { page } = await opened(browser, site, count, '', how)
  const at = await page.evaluate(marks)
  await page.context().close()
  return at
}

/** The least page with as many nodes on Svelte Flow, measured in the same way. */
export async function measureBare(browser: Browser, site: string, count: number, how: How) {
  const openings: number[] = []
  while (openings.length < OPENINGS) {
    const { page } = await openedBare(browser, site, count, how)
    openings.push((await page.evaluate(marks)).ready ?? 0)
    await page.context().close()
  }
  const { page, session } = await openedBare(browser, site, count, how)
  await session.send('Network.emulateNetworkConditions', QUICK)
  const dragged = await dragOften(page, page.locator('[data-id="3"]'))
  await page.context().close()
  return { ready: middleOf(openings), dragP95: share(dragged, 0.95), framesASecond: perSecond(dragged) }
}

/** The frames of some drags on a page that has nothing else to do any more. */
async function dragOften(page: Page, point: Locator): Promise<readonly number[]> {
  const frames: number[] = []
  for (let time = 0; time < DRAGS; time += 1) {
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1000)
    await page.evaluate(watchFrames)
    await drag(page, point)
    const noticed = (await page.evaluate(noted)).frames.slice(5)
    if (time > 0) frames.push(...noticed)
  }
  return frames
}

function perSecond(frames: readonly number[]): number {
  return (1000 * frames.length) / frames.reduce((sum, one) => sum + one, 0)
}

/** How many of the places looked at in a table stood blank while it was scrolled through. */
export async function measureTable(browser: Browser, site: string, count: number) {
  const { page } = await opened(browser, site, count, '/table', { cpu: 1, slowLine: false })
  const rows = await page.evaluate(blankRows)
  await page.context().close()
  return rows
}

async function openedPage(browser: Browser, { cpu, slowLine }: How) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  if (slowLine) await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, session }
}

async function opened(browser: Browser, site: string, count: number, view: string, how: How) {
  const { page, session } = await openedPage(browser, how)
  const { id, text } = keptMap(count)
  await page.goto(`${site}robots.txt`)
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [`doorstep:map:${id}`, text] as const)
  await page.addInitScript(watchForPicture)
  await page.goto(`${site}map/board/#${id}${view}`)
  await untilReady(session)
  return { page, session }
}

async function openedBare(browser: Browser, site: string, count: number, how: How) {
  const { page, session } = await openedPage(browser, how)
  await page.goto(`${site}#${count}`)
  await untilReady(session)
  return { page, session }
}

/** Waits until a page says that it answers. */
async function untilReady(session: CDPSession): Promise<void> {
  const end = performance.now() + 60_000
  const expression = "'ready' in document.documentElement.dataset"
  while (!(await session.send('Runtime.evaluate', { expression })).result.value) {
    if (performance.now() > end) throw new Error('The page never said that it answers')
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Two seconds of dragging, about as often as a mouse tells of itself. */
async function drag(page: Page, point: Locator): Promise<void> {
  const box = await point.boundingBox()
  if (!box) throw new Error('The point to drag is not to be seen')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const stood = new Set<string>()
  const start = performance.now()
  for (let step = 0; performance.now() < start + 2000; step += 1) {
    // By the clock: where the machine is busy there are few steps, and they must lead as far.
    await page.mouse.move(x, y + Math.sin((performance.now() - start) / 150) * 120)
    await new Promise((done) => setTimeout(done, 8))
    if (step % 5 === 2) stood.add(JSON.stringify(await point.boundingBox()))
  }
  await page.mouse.up()
  if (stood.size < 2) throw new Error('The point was not dragged, so there is nothing to measure')
}

function middleOf(times: readonly number[]): number {
  return share(times, 0.5)
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
