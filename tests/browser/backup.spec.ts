import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aMap, fileOf } from '../support/map-file.ts'
import { keep, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const learned = (lesson: string) =>
  JSON.stringify({
    format: 'doorstep-progress',
    version: 1,
    people: { me: { name: null, lessons: { [lesson]: { at: '2026-11-21T09:00:00.000Z', done: true } } } },
  })

async function furnish(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('404.html')
  for (const [key, text] of Object.entries(texts)) await keep(page, key, text)
  await page.goto('settings/')
  await ready(page)
}

async function backupOf(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download everything as one file' }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

async function openFile(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  await page.getByLabel('Backup file').setInputFiles({ name: 'a.backup.json', mimeType: 'application/json', buffer })
}

async function bringBack(page: Page, text: string): Promise<void> {
  await openFile(page, text)
  await page.getByRole('button', { name: 'Bring back', exact: true }).click()
  await expect(page.getByText('The backup is brought back.')).toBeVisible()
}

async function mapTitles(page: Page): Promise<readonly string[]> {
  const maps = Object.entries(await shelf(page)).filter(([key]) => key.startsWith('doorstep:map:'))
  return maps.map(([, text]) => String(JSON.parse(text).title)).sort()
}

test('two laptops with differences on both sides exchange backups: nothing is lost, nothing doubled', async ({
  page: one,
  browser,
  baseURL,
}) => {
  const second = await browser.newContext({ baseURL: baseURL ?? '' })
  const two = await second.newPage()
  await furnish(one, {
    'doorstep:map:test-map': fileOf(aMap({ title: 'One' })),
    'doorstep:map:a': fileOf(aMap({ id: 'a', title: 'Only one' })),
    'doorstep:progress': learned('first'),
  })
  await furnish(two, {
    'doorstep:map:test-map': fileOf(aMap({ title: 'Two' })),
    'doorstep:map:b': fileOf(aMap({ id: 'b', title: 'Only two' })),
    'doorstep:progress': learned('second'),
  })
  await bringBack(one, await backupOf(two))
  await bringBack(two, await backupOf(one))
  await bringBack(one, await backupOf(two))
  for (const page of [one, two]) {
    expect(await mapTitles(page)).toEqual(['One', 'Only one', 'Only two', 'Two'])
    const { people } = JSON.parse((await shelf(page))['doorstep:progress'] ?? '')
    expect(Object.keys(people.me.lessons).sort()).toEqual(['first', 'second'])
  }
  await second.close()
})

test('a backup is shown first, chosen from by item, and taken back with one undo, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const texts = {
    'doorstep:map:test-map': fileOf(aMap({ title: 'In the file' })),
    'doorstep:map:new': fileOf(aMap({ id: 'new', title: '<b>New</b>' })),
    'doorstep:map:torn': '{"format": "door',
  }
  await furnish(page, { 'doorstep:map:test-map': fileOf(aMap({ title: 'Here' })) })
  const before = await shelf(page)
  await openFile(page, JSON.stringify({ format: 'doorstep-backup', version: 1, texts }))
  const preview = page.getByRole('region', { name: 'Bring back a backup' })
  await expect(preview.getByRole('heading', { name: 'What is in the file' })).toBeFocused()
  await expect(preview.getByRole('listitem').filter({ hasText: 'Map: <b>New</b>' })).toContainText(
    'New. It will be added.',
  )
  await expect(preview.getByRole('button', { name: 'Download Map: torn' })).toBeVisible()
  expect(await shelf(page)).toEqual(before)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  await preview.getByLabel('What to keep of Map: In the file').selectOption({ label: 'Take the one in the file' })
  await page.getByRole('button', { name: 'Bring back', exact: true }).press('Enter')
  await expect(page.getByText('The backup is brought back.')).toBeVisible()
  expect(await mapTitles(page)).toEqual(['<b>New</b>', 'In the file'])
  await expect(page.getByRole('region', { name: 'Dated copies of maps' })).toContainText('Here')
  await preview.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByText('All is as it was before.')).toBeVisible()
  expect(await shelf(page)).toEqual(before)
})

test('a file that is no backup is refused and changes nothing', async ({ page }) => {
  await furnish(page, {})
  const before = await shelf(page)
  await openFile(page, fileOf(aMap()))
  await expect(page.getByRole('alert')).toHaveAttribute('data-problem', 'not-a-backup')
  expect(await shelf(page)).toEqual(before)
})
