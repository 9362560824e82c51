import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Page } from '@playwright/test'
import { aMap, fileOf } from '../support/map-file.ts'
import { keep, keptText, openKept, point, problem, ready, saved, shelf } from '../support/map-page.ts'
import { refuseStorage } from '../support/refuse.ts'
import { expect, test } from '../support/test.ts'

async function furnish(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('404.html')
  for (const [key, text] of Object.entries(texts)) await keep(page, key, text)
  await page.goto('settings/')
  await ready(page)
}

test('erasing everything offers a backup, wants a typed word, and Escape takes nothing away', async ({ page }) => {
  await furnish(page, { 'doorstep:map:test-map': fileOf(aMap()) })
  const before = await shelf(page)
  const button = page.getByRole('button', { name: 'Erase everything', exact: true })
  await button.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' })
  const word = dialog.getByLabel('To go on, type ERASE')
  await word.fill('ERAS')
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
  expect(await shelf(page)).toEqual(before)

  await button.press('Enter')
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download a backup' }).click()
  const backup = JSON.parse(await readFile(await (await saved).path(), 'utf8'))
  expect(backup.texts['doorstep:map:test-map']).toBe(fileOf(aMap()))
  await word.press('Enter')
  await expect(problem(page, 'word-not-typed')).toBeVisible()
  await expect(word).toBeFocused()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))

  await word.fill(' erase ')
  await word.press('Enter')
  const told = page.getByRole('status').filter({ hasText: 'Everything is erased.' })
  await expect(told).toBeFocused()
  expect(await shelf(page)).toEqual({})
  await told.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Everything is back.' })).toBeFocused()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))
})

test('where the database is refused all else is erased, what is still there is told, and undo brings all of it back', async ({
  page,
}) => {
  await page.addInitScript(refuseStorage, { database: true })
  await furnish(page, { 'doorstep:map:test-map': fileOf(aMap()) })
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await page.getByLabel('To go on, type ERASE').fill('ERASE')
  await page.keyboard.press('Enter')
  const told = page.getByRole('status').filter({ hasText: 'This browser did not open its database' })
  await expect(told).toBeFocused()
  expect(await shelf(page)).toEqual({})
  await told.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))
})

test('the space is told by map, the biggest first, and the browser is asked to keep it by a button', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => false
    navigator.storage.persist = async () => true
  })
  await furnish(page, {
    'doorstep:map:small': fileOf(aMap({ id: 'small', title: 'Small' })),
    'doorstep:map:test-map': fileOf(aMap({ title: 'Big', notes: 'x'.repeat(3000) })),
    'doorstep:progress': '{"format":"doorstep-progress","version":1,"people":{}}',
  })
  const space = page.getByRole('region', { name: 'Space' })
  await expect(space).toContainText('is free of the 5.0 MB')
  await space.getByText('What takes the space').first().press('Enter')
  await expect(space.getByRole('rowheader')).toHaveText(['Big', 'Small', 'Learning'])
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await expect(space).toContainText('The browser may clear this')
  await space.getByRole('button', { name: 'Ask the browser to keep this' }).press('Enter')
  await expect(space.getByRole('status')).toHaveText(/^The browser promised/)
  await expect(space.getByRole('status')).toBeFocused()
})

test('the first edit that is kept asks the browser to keep it, once', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persist = async () => {
      sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}+`)
      return false
    }
  })
  await openKept(page, aMap())
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'))
  expect(await asked()).toBeNull()
  for (let edit = 0; edit < 2; edit += 1) {
    await point(page, 'Perceived', 'Arrival at the door').press('ArrowDown')
    await saved(page)
    await expect.poll(asked).toBe('+')
    await page.reload()
    await ready(page)
  }
})

test('a week of work without a backup is told on the page of maps, once a week, with the button right there', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-20T09:00:00.000Z')
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap({ createdAt: '2026-11-01T09:00:00.000Z' })))
  await page.goto('map/')
  const line = page.getByRole('complementary', { name: 'Backup' })
  await expect(line).toContainText('You have not made a backup on this device yet.')
  // It comes late: what stands above it keeps its place.
  const map = page.getByRole('region', { name: 'My maps' }).getByRole('article').last()
  const [card, reminder] = [await map.boundingBox(), await line.boundingBox()]
  expect(reminder?.y).toBeGreaterThanOrEqual((card?.y ?? 0) + (card?.height ?? 0))
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const file = page.waitForEvent('download')
  await line.getByRole('button', { name: 'Back up now' }).press('Enter')
  await file
  await expect(line.getByRole('status')).toBeFocused()

  await page.clock.setFixedTime('2026-11-29T09:00:00.000Z')
  await page.goto('settings/')
  await expect(page.getByText('Your last backup was 9 days ago. Nothing has changed since.')).toBeVisible()
  await keep(page, 'doorstep:map:test-map', fileOf(aMap({ title: 'Changed' })))
  await page.goto('map/')
  await expect(line).toContainText('Your last backup was 9 days ago.')
  await line.getByRole('button', { name: 'Not now' }).press('Enter')
  await expect(line.getByRole('status')).toBeFocused()
  expect(JSON.parse((await shelf(page))['doorstep:prefs'] ?? '').backupQuietSince).toBe('2026-11-29T09:00:00.000Z')
})

test('a text that could not be read is mended with the errors of an import, asked about, and thrown away by hand', async ({
  page,
}) => {
  const key = 'doorstep:quarantine:2026-11-21T09:00:00.000Z'
  const whole = fileOf(aMap({ title: 'Mended' }))
  const torn = whole.slice(0, -20)
  await furnish(page, { [key]: torn, 'doorstep:map:test-map': fileOf(aMap({ title: 'Here' })) })
  const list = page.getByRole('region', { name: 'Could not be read' })
  await list.getByRole('button', { name: /^Mend: / }).press('Enter')
  await expect(list.getByRole('heading', { name: 'Mend the text' })).toBeFocused()
  const text = list.getByLabel('The text')
  await expect(text).toHaveValue(torn)
  await list.getByRole('button', { name: 'Try again' }).click()
  await expect(problem(page, 'not-json')).toContainText('This file is cut off or is no map.')
  await expect(text).toBeFocused()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await text.fill(whole)
  await list.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(list.getByRole('button', { name: /^Mend: / })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue(whole)
  await list.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(list.getByRole('status').first()).toBeFocused()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap({ title: 'Here' })))
  await list.getByRole('button', { name: 'Replace' }).press('Enter')
  await expect(list.getByText('The map is among your maps again.')).toBeVisible()
  expect(await shelf(page)).toMatchObject({ 'doorstep:map:test-map': whole, [key]: torn })
  await expect(page.getByRole('region', { name: 'Dated copies of maps' })).toContainText('Here')

  await list.getByRole('button', { name: 'Throw the broken text away' }).press('Enter')
  await expect(list.getByRole('status')).toBeFocused()
  expect((await shelf(page))[key]).toBeUndefined()
  await list.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(list.getByText('The text is here again.')).toBeVisible()
  expect((await shelf(page))[key]).toBe(torn)
})

test('a file chosen once is written after each save, asks for a tap after a restart, and never holds up saving', async ({
  launchOptions,
  baseURL,
}, testInfo) => {
  // A browser without a profile of its own cannot keep a file's handle.
  const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
    ...launchOptions,
    baseURL: baseURL ?? '',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // A file of the browser's own stands in for one on the disk: nobody can choose one in a test.
  await page.addInitScript(() => {
    const own = async () => (await navigator.storage.getDirectory()).getFileHandle('mine.json', { create: true })
    Object.assign(window, { showSaveFilePicker: own })
    const set = (name: string, value: unknown) => Object.assign(FileSystemFileHandle.prototype, { [name]: value })
    set('queryPermission', async () => sessionStorage.getItem('permission') ?? 'granted')
    set('requestPermission', async () => {
      sessionStorage.removeItem('permission')
      return 'granted'
    })
  })
  /** The map in the file; null in the moment in which the new file takes the place of the old one. */
  const inFile = () =>
    page.evaluate(async () => {
      try {
        const file = await (await navigator.storage.getDirectory()).getFileHandle('mine.json')
        return JSON.parse(await (await file.getFile()).text()).texts['doorstep:map:test-map']
      } catch {
        return null
      }
    })
  await furnish(page, { 'doorstep:map:test-map': fileOf(aMap()) })
  const section = page.getByRole('region', { name: 'Keep a copy in a file' })
  await section.getByRole('button', { name: 'Choose a file' }).press('Enter')
  await expect(section.getByRole('status')).toHaveText('The copy in mine.json is up to date.')
  await expect(section.getByRole('status')).toBeFocused()
  expect(await inFile()).toBe(fileOf(aMap()))
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.goto('map/board/#test-map')
  await ready(page)
  const at = point(page, 'Perceived', 'Arrival at the door')
  await at.press('ArrowDown')
  await saved(page)
  const once = await keptText(page)
  await expect.poll(inFile).toBe(once)

  await page.evaluate(() => sessionStorage.setItem('permission', 'prompt'))
  await at.press('ArrowDown')
  await saved(page)
  await expect(page.getByText('The browser wants your permission before it writes mine.json again.')).toBeVisible()
  expect(await inFile()).toBe(once)
  await page.getByRole('button', { name: 'Allow it' }).press('Enter')
  await expect.poll(inFile).toBe(await keptText(page))

  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = async () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await at.press('ArrowUp')
  await expect(page.getByText('mine.json could not be written.')).toBeVisible()
  await saved(page)
  await context.close()
})
