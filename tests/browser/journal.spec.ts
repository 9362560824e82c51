import type { Page } from '@playwright/test'
import { aMap, fileOf } from '../support/map-file.ts'
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

const AT = 'Arrival at the door'
const KEY = 'doorstep:map:test-map'

/** Everything in the journal, by name. */
function journal(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        const asked = indexedDB.open('doorstep')
        asked.onsuccess = () => {
          const store = asked.result.transaction('journal').objectStore('journal')
          const [keys, values] = [store.getAllKeys(), store.getAll()]
          values.onsuccess = () =>
            resolve(Object.fromEntries(values.result.map(({ text }, at) => [String(keys.result[at]), text])))
          asked.result.close()
        }
      }),
  )
}

/** Opens a map, edits it, waits until shelf and journal have it, and leaves. Gives the text. */
async function edited(page: Page): Promise<string> {
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const text = await keptText(page)
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

test('a value cut in half goes to quarantine as it is, and the map opens with its last edit, byte for byte', async ({
  page,
}) => {
  const text = await edited(page)
  await keep(page, KEY, text.slice(0, text.length / 2))
  expect(await opened(page)).toBe(text)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
  const aside = Object.entries(await shelf(page)).filter(([key]) => key.startsWith('doorstep:quarantine:'))
  expect(aside.map(([, kept]) => kept)).toEqual([text.slice(0, text.length / 2)])
})

test('maps that are gone from the shelf are in the list of maps again, byte for byte', async ({ page }) => {
  const text = await edited(page)
  await page.evaluate(() => localStorage.clear())
  await page.goto('map/')
  await expect(mapEntry(page, 'No cooling')).toBeVisible()
  expect((await shelf(page))[KEY]).toBe(text)
})

test('a value of a newer version stays as it is, whatever the journal has', async ({ page }) => {
  const text = await edited(page)
  const newer = text.replace('"version": 1', '"version": 2')
  await keep(page, KEY, newer)
  expect(await opened(page)).toBe(newer)
  await expect(problem(page, 'made-by-newer-version')).toBeVisible()
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

test('a shelf wiped under an open map is told at once, and the next edit keeps all of it again', async ({
  page,
  context,
}) => {
  await openKept(page, aMap())
  const other = await context.newPage()
  await other.goto('404.html')
  await other.evaluate(() => localStorage.clear())
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const { updatedAt } = JSON.parse(await keptText(page))
  const wanted = JSON.parse(fileOf(aMap({ updatedAt })))
  for (const stage of wanted.stages)
    for (const touchpoint of stage.touchpoints)
      if (touchpoint.title === AT) {
        // Whoever rates an example makes it a guess of their own.
        touchpoint.evidence = 'guess'
        touchpoint.feelings[wanted.personas[0].id].perceived -= 1
      }
  expect(await keptText(page)).toBe(fileOf(wanted))
})

test('where the database is refused, a map opens, is edited and kept as ever', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No', 'SecurityError')
    }
  })
  await worksAsEver(page)
})

test('where another page never lets go of the old database, a map opens, is edited and kept as ever', async ({
  page,
  context,
}) => {
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
})

async function worksAsEver(page: Page): Promise<void> {
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const text = await keptText(page)
  expect(text).not.toBe(fileOf(aMap()))
  expect(await opened(page)).toBe(text)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
}
