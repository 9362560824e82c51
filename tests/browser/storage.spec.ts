import { aMap, fileOf } from '../support/map-file.ts'
import {
  expectLevel,
  exported,
  importFile,
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

test('what is on the shelf is always what export writes', async ({ page }) => {
  await openKept(page, aMap())
  expect((await exported(page)).text).toBe(fileOf(aMap()))
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  expect((await exported(page)).text).toBe(await keptText(page))
})

test('a change is kept within half a second, and right away when the page is left', async ({ page }) => {
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await page.reload()
  await ready(page)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
})

test('opening a map writes nothing', async ({ page }) => {
  await openKept(page, aMap())
  for (const view of ['/table', '']) {
    await page.goto(`map/board/#test-map${view}`)
    await ready(page)
  }
  const kept = await shelf(page)
  expect(kept['doorstep:map:test-map']).toBe(fileOf(aMap()))
  expect(kept['doorstep:writes:test-map']).toBeUndefined()
})

test('a second tab of the same map can look, and says where it is open; it takes over when the first closes', async ({
  page,
  context,
}) => {
  await openKept(page, aMap())
  const second = await context.newPage()
  await second.goto('map/board/#test-map')
  await ready(second)
  await expect(second.getByText('open in another tab')).toBeVisible()
  await point(second, 'Perceived', AT).press('ArrowDown')
  await expectLevel(point(second, 'Perceived', AT), 'Pleased')
  await expect(second.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()

  await point(page, 'Perceived', AT).press('ArrowUp')
  await saved(page)
  await expectLevel(point(second, 'Perceived', AT), 'Delighted')
  await page.close()
  await expect(second.getByText('open in another tab')).toHaveCount(0)
  await point(second, 'Perceived', AT).press('ArrowDown')
  await saved(second)
  await expectLevel(point(second, 'Perceived', AT), 'Pleased')
})

for (const [code, error] of [
  ['storage-full', 'QuotaExceededError'],
  ['storage-blocked', 'SecurityError'],
] as const) {
  test(`${code}: the page says "Not saved", goes on working, and offers the file`, async ({ page }) => {
    await openKept(page, aMap())
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', name)
      }
    }, error)
    await page.reload()
    await ready(page)
    await point(page, 'Perceived', AT).press('ArrowDown')
    await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
    await expect(problem(page, code)).toBeVisible()
    await point(page, 'Perceived', AT).press('ArrowDown')
    await expectLevel(point(page, 'Perceived', AT), 'Frustrated')
    const { text } = await exported(page)
    expect(text).not.toBe(fileOf(aMap()))
    expect(JSON.parse(text).id).toBe('test-map')
    expect(await keptText(page)).toBe(fileOf(aMap()))
  })
}

test('where storage may not even be looked at, every page still reads and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('No', 'SecurityError')
      },
    })
  })
  for (const address of ['', 'learn/', 'practice/late-arrival/', 'settings/']) {
    await page.goto(address)
    await ready(page)
    await expect(page.getByRole('main')).not.toBeEmpty()
  }
  await page.goto('map/')
  await ready(page)
  await expect(problem(page, 'storage-blocked')).toBeVisible()
  await page.goto('map/board/#test-map')
  await ready(page)
  await expect(problem(page, 'storage-blocked')).toBeVisible()
})

test('importing a map that is here and differs asks: replace keeps a dated copy, keep both gives a new id', async ({
  page,
}) => {
  const mine = aMap({ title: 'Mine' })
  const theirs = aMap({ title: 'Theirs', updatedAt: '2024-02-03T09:00:00.000Z' })
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(mine))

  await page.goto('map/')
  await ready(page)
  await importFile(page, fileOf(theirs))
  await expect(page.getByRole('dialog')).toContainText(
    /Here: \d+ touchpoints, saved .*\. The file: \d+ touchpoints, saved 2024-02-03\./,
  )
  await page.getByRole('button', { name: 'Keep both' }).click()
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  expect(Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:map:'))).toHaveLength(2)
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(mine))

  await page.goto('map/')
  await ready(page)
  await importFile(page, fileOf(theirs))
  await page.getByRole('button', { name: 'Replace' }).click()
  await page.waitForURL(/map\/board\/#test-map/)
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(theirs))
  await page.goto('settings/')
  await expect(page.getByRole('region', { name: 'Dated copies of maps' }).getByText('Mine')).toBeVisible()
})

test('a deleted map rests among the dated copies and comes back from there, byte for byte', async ({ page }) => {
  const mine = aMap({ title: 'Mine' })
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(mine))
  await page.goto('map/')
  await ready(page)
  await page.getByRole('article').filter({ hasText: 'Mine' }).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.goto('settings/')
  await ready(page)
  const copies = page.getByRole('region', { name: 'Dated copies of maps' })
  await expect(copies).toContainText('Mine, deleted ')
  await copies.getByRole('button', { name: /^Bring back: Mine/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '“Mine” is among your maps again.' })).toBeVisible()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(mine))
})

test('erasing everything takes the steps of undo along, which tell what a map said', async ({ page }) => {
  await openKept(page, aMap())
  await point(page, 'Expected', 'Waits at home').press('ArrowUp')
  await saved(page)
  await page.goto('settings/')
  await ready(page)
  const steps = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('doorstep:undo:')))
  expect(await steps()).toHaveLength(1)
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await page.getByLabel('To go on, type ERASE').fill('ERASE')
  await page.getByLabel('To go on, type ERASE').press('Enter')
  await expect(page.getByText('Everything is erased.')).toBeVisible()
  expect(await steps()).toEqual([])
})

test('the same bytes again just open the map, say so, and lead to its start', async ({ page }) => {
  await openKept(page, aMap())
  await page.goto('map/')
  await ready(page)
  await importFile(page, fileOf(aMap()))
  await page.waitForURL(/map\/board\/#test-map/)
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText('This map is here already; opened.')
  await expect(page.locator('[data-focus^="touchpoint:"]').first()).toBeFocused()
})

test('a file dropped anywhere on the page of maps is imported; of two nothing is, and the page says so', async ({
  page,
}) => {
  await page.goto('map/')
  await ready(page)
  const drop = async (count: number) => {
    const files = await page.evaluateHandle(
      ([text, times]) => {
        const transfer = new DataTransfer()
        for (let at = 0; at < times; at += 1)
          transfer.items.add(new File([text], `map-${at}.journey.json`, { type: 'application/json' }))
        return transfer
      },
      [fileOf(aMap()), count] as const,
    )
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.locator('h1').dispatchEvent(type, { dataTransfer: files })
  }
  await drop(2)
  await expect(problem(page, 'several-files')).toBeVisible()
  expect(Object.keys(await shelf(page)).filter((key) => key.includes(':map:'))).toEqual([])
  await drop(1)
  await page.waitForURL(/map\/board\/#test-map/)
})

test('a map is renamed, duplicated, deleted, and brought back by undo', async ({ page }) => {
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/')
  await ready(page)
  await mapEntry(page, 'No cooling').getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('dialog').or(page.getByRole('main')).getByRole('textbox').first().fill('The hot week')
  await page.keyboard.press('Enter')
  await expect(mapEntry(page, 'The hot week')).toBeVisible()

  await mapEntry(page, 'The hot week').getByRole('button', { name: 'Duplicate' }).click()
  await expect
    .poll(async () => Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:map:')).length)
    .toBe(2)
  const before = (await shelf(page))['doorstep:map:test-map']
  await mapEntry(page, 'The hot week').getByRole('button', { name: 'Delete' }).click()
  await expect(mapEntry(page, 'The hot week')).toHaveCount(0)
  expect((await shelf(page))['doorstep:map:test-map']).toBeUndefined()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(mapEntry(page, 'The hot week')).toBeVisible()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(before)
})

test('"Start empty" gives a persona, a stage and the eight usual owners, saved and open', async ({ page }) => {
  await page.goto('map/')
  await ready(page)
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.waitForURL(/map\/board\/#./)
  await ready(page)
  const journey = JSON.parse(await keptText(page))
  expect(journey.owners).toHaveLength(8)
  expect(journey.personas).toMatchObject([{ id: 'customer', name: 'Customer' }])
  expect(journey.stages).toHaveLength(1)
})
