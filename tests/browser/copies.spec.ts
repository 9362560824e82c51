import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { copies } from '../support/journal.ts'
import { aMap, fileOf, type Loose } from '../support/map-file.ts'
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
const NOW = '2026-11-29T15:00:00.000Z'

/** Waits until there are so many copies, and gives them. */
async function thereAre(page: Page, number: number): Promise<readonly Loose[]> {
  await expect.poll(async () => (await copies(page)).length).toBe(number)
  return copies(page)
}

async function openCopies(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More ways to add' }).click()
  await page.getByRole('menuitem', { name: 'Dated copies…' }).click()
}

async function fitsAndIsClean(page: Page, width: number): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect((await new AxeBuilder({ page }).include('main').include('dialog').analyze()).violations).toEqual([])
}

test('a map that is worked on is copied by itself; the list says what changed, and a copy brought back is one undo', async ({
  page,
}) => {
  await page.clock.install({ time: NOW })
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const [opened] = await thereAre(page, 1)
  expect(opened).toMatchObject({ map: 'test-map', why: 'work', text: fileOf(aMap()) })
  await page.clock.runFor('05:01')
  const changed = await keptText(page)
  expect((await thereAre(page, 2))[1]?.['text']).toBe(changed)

  await openCopies(page)
  const dialog = page.getByRole('dialog', { name: 'Dated copies' })
  const rows = dialog.getByRole('listitem')
  await expect(rows.first()).toContainText('The same as today’s map.')
  await expect(rows.last()).toContainText('Since then: 1 level changed.')
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  await rows.last().getByRole('button', { name: 'Bring back' }).click()
  await expect(dialog).toHaveCount(0)
  await expectLevel(point(page, 'Perceived', AT), 'Pleased')
  await page.clock.runFor(1000)
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(aMap()))
  expect((await copies(page)).at(-1)).toMatchObject({ why: 'bring-back', text: changed })

  await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
  await page.clock.runFor(1000)
  await saved(page)
  expect(await keptText(page)).toBe(changed)
})

test('copies are saved by hand, deleted with undo, opened beside today’s, and brought back from the page of all maps, on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.clock.setFixedTime(NOW)
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/')
  await ready(page)
  await mapEntry(page, 'No cooling').getByRole('button', { name: 'Dated copies' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dated copies' })
  await expect(dialog).toContainText('No copies yet.')
  await dialog.getByRole('button', { name: 'Save a copy' }).click()
  await expect(dialog.getByRole('listitem')).toContainText(['Saved by you'])
  await dialog.getByRole('button', { name: 'Delete: Nov 29' }).press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Save a copy' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  expect(await copies(page)).toMatchObject([{ why: 'hand', text: fileOf(aMap()) }])
  await page.keyboard.press('Escape')
  await expect(mapEntry(page, 'No cooling').getByRole('button', { name: 'Dated copies' })).toBeFocused()

  const { stages, ...others } = aMap()
  const changed = fileOf({ ...aMap(others), title: 'Changed', stages: [] })
  expect(stages).not.toEqual([])
  await keep(page, 'doorstep:map:test-map', changed)
  await page.reload()
  await ready(page)
  await mapEntry(page, 'Changed').getByRole('button', { name: 'Dated copies' }).click()
  await expect(dialog.getByRole('listitem')).toContainText('touchpoints gone')
  await fitsAndIsClean(page, 360)
  await dialog.getByRole('link', { name: 'Open beside today’s' }).click()
  await page.waitForURL(/map\/compare\/#/)
  await ready(page)
  await expect(page.getByLabel('First map')).toHaveValue(/^copy:test-map:/)
  await expect(page.getByLabel('Second map')).toHaveValue('test-map')
  await page.goBack()
  await ready(page)
  await mapEntry(page, 'Changed').getByRole('button', { name: 'Dated copies' }).click()
  await dialog.getByRole('button', { name: 'Bring back' }).click()
  await expect(mapEntry(page, 'No cooling')).toBeVisible()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))
  await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
  await expect(mapEntry(page, 'Changed')).toBeVisible()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(changed)
})

test('a deleted map rests in the bin, comes back byte for byte, and goes a day after its thirty days were seen to be over', async ({
  page,
}) => {
  const visit = async (time: string) => {
    await page.clock.setFixedTime(time)
    await page.goto('404.html')
    await page.goto('map/')
    await ready(page)
  }
  const bin = page.getByRole('region', { name: 'Bin' })
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await visit(NOW)
  const remove = () => mapEntry(page, 'No cooling').getByRole('button', { name: 'Delete' }).click()
  await remove()
  await expect(bin.getByRole('listitem')).toContainText('Deleted Nov 29, 2026. It goes on Dec 29, 2026.')
  expect((await shelf(page))['doorstep:map:test-map']).toBeUndefined()
  await fitsAndIsClean(page, 1280)
  await bin.getByRole('button', { name: 'Bring back: No cooling' }).press('Enter')
  await expect(page.getByRole('link', { name: 'No cooling', exact: true })).toBeFocused()
  await expect(bin).toHaveCount(0)
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))

  await remove()
  await expect(bin).toBeVisible()
  await visit('2036-01-01T15:00:00.000Z')
  await expect(bin).toContainText('it goes when you come back another day')
  await visit('2026-12-28T15:00:00.000Z')
  await expect(bin).toContainText('It goes on Dec 29, 2026.')
  await visit('2026-12-29T15:00:00.000Z')
  await expect(bin).toContainText('it goes when you come back another day')
  expect(await copies(page)).toHaveLength(2)
  await visit('2026-12-30T15:00:00.000Z')
  await thereAre(page, 0)
  await expect(bin).toHaveCount(0)
})

test('what is deleted for good asks first', async ({ page }) => {
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/')
  await ready(page)
  await mapEntry(page, 'No cooling').getByRole('button', { name: 'Delete' }).click()
  const bin = page.getByRole('region', { name: 'Bin' })
  const forGood = bin.getByRole('button', { name: 'Delete for good: No cooling' })
  await forGood.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Delete for good?' })
  await expect(dialog).toContainText('“No cooling” and its copy are erased.')
  await page.keyboard.press('Escape')
  await expect(forGood).toBeFocused()
  expect(await copies(page)).toHaveLength(1)
  await forGood.press('Enter')
  await dialog.getByRole('button', { name: 'Delete for good' }).press('Enter')
  await expect(bin.getByRole('heading')).toBeFocused()
  await expect(bin).toContainText('“No cooling” is deleted for good.')
  expect(await copies(page)).toEqual([])
})

test('where the browser keeps no copies the dialog says so, and deleting says what that means', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('No', 'SecurityError')
    }
  })
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/')
  await ready(page)
  await expect(page.getByText('This browser keeps no bin.')).toBeVisible()
  const entry = mapEntry(page, 'No cooling')
  await entry.getByRole('button', { name: 'Dated copies' }).click()
  await expect(problem(page, 'storage-blocked')).toContainText('Your map is not touched.')
  await page.keyboard.press('Escape')
  await entry.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('log')).toContainText('Only Undo brings it back')
  await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
  await expect(entry).toBeVisible()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))
})
