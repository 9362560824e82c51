import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aMap, fileOf } from '../support/map-file.ts'
import { keep, problem, ready, shelf } from '../support/map-page.ts'
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
  await expect(page.getByText('Everything is back.')).toBeVisible()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(aMap()))
})
