import type { Page } from '@playwright/test'
import { AT, KEY, lower, openAt } from '../support/edited.ts'
import { fault } from '../support/faults.ts'
import { journal } from '../support/journal.ts'
import { aMap } from '../support/map-file.ts'
import {
  expectLevel,
  keep,
  keptText,
  mapEntry,
  openKept,
  point,
  problem,
  ready,
  saved,
  shelf,
} from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

/** Opens a map, edits it, waits until shelf and journal have it, and leaves. Gives the text. */
async function edited(page: Page): Promise<string> {
  await openAt(page)
  const text = await lower(page)
  await saved(page)
  await expect.poll(async () => (await journal(page))[KEY]).toBe(text)
  await page.goto('404.html')
  return text
}

/** Opens the board of the map and gives what is on the shelf then. */
async function opened(page: Page): Promise<string | undefined> {
  await page.goto('map/board/#test-map')
  await ready(page)
  return (await shelf(page))[KEY]
}

test(
  'a value cut in half goes to quarantine as it is, and the map opens with its last edit, byte for byte',
  fault('half-written'),
  async ({ page }) => {
    const text = await edited(page)
    const half = text.slice(0, text.length / 2)
    await keep(page, KEY, half)
    const kept = await opened(page)
    await expectLevel(point(page, 'Perceived', AT), 'Fine')
    const aside = Object.entries(await shelf(page)).filter(([key]) => key.startsWith('doorstep:quarantine:'))
    expect(aside.map(([, set]) => set)).toEqual([half])
    witness({ work: text, after: half, kept })
  },
)

test(
  'maps that are gone from the shelf are in the list of maps again, byte for byte',
  fault('wiped-closed'),
  async ({ page }) => {
    const text = await edited(page)
    await page.evaluate(() => localStorage.clear())
    await page.goto('map/')
    await expect(mapEntry(page, 'No cooling')).toBeVisible()
    witness({ work: text, after: null, kept: (await shelf(page))[KEY] })
  },
)

test('a value of a newer version stays as it is, whatever the journal has', fault('newer'), async ({ page }) => {
  const text = await edited(page)
  const newer = text.replace('"version": 1', '"version": 2')
  await keep(page, KEY, newer)
  const kept = await opened(page)
  await expect(problem(page, 'made-by-newer-version')).toBeVisible()
  witness({ work: newer, kept })
})

test('a map that was deleted does not come back from the journal', async ({ page }) => {
  await edited(page)
  await page.goto('map/')
  await ready(page)
  await mapEntry(page, 'No cooling').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(await journal(page)).toEqual({})
  expect(await opened(page)).toBeUndefined()
  await expect(problem(page, 'no-such-map')).toBeVisible()
})

test(
  'a shelf wiped under an open map is told at once, and the next edit keeps all of it again',
  fault('wiped-open'),
  async ({ page, context }) => {
    await openAt(page)
    const other = await context.newPage()
    await other.goto('404.html')
    await other.evaluate(() => localStorage.clear())
    await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
    const work = await lower(page)
    await saved(page)
    witness({ work, after: null, kept: await keptText(page) })
  },
)

test(
  'where the database is refused, a map opens, is edited and kept as ever',
  fault('database-refused'),
  async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No', 'SecurityError')
      }
    })
    await worksAsEver(page)
  },
)

test(
  'where another page never lets go of the old database, a map opens, is edited and kept as ever',
  fault('database-held'),
  async ({ page, context }) => {
    const other = await context.newPage()
    await other.goto('404.html')
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          const asked = indexedDB.open('doorstep', 1)
          asked.onupgradeneeded = () => asked.result.createObjectStore('copies', { autoIncrement: true })
          asked.onsuccess = () => resolve(null)
        }),
    )
    await worksAsEver(page)
  },
)

async function worksAsEver(page: Page): Promise<void> {
  await openAt(page)
  const work = await lower(page)
  await saved(page)
  witness({ work, kept: await opened(page) })
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
}

test('the journal is open before the first edit: on a board by itself, in a table with the first key', async ({
  page,
}) => {
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  await openKept(page, aMap(), '/table')
  await page.waitForLoadState('networkidle')
  expect(await databases()).toEqual([])
  await page.keyboard.press('Shift')
  await expect.poll(databases).toEqual(['doorstep'])
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('doorstep').onsuccess = resolve
      }),
  )
  expect(await databases()).toEqual([])
  await page.goto('map/board/#test-map')
  await page.reload()
  await ready(page)
  await expect.poll(databases).toEqual(['doorstep'])
})
