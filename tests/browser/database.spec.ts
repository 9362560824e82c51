import type { Page } from '@playwright/test'
import { aMap, fileOf } from '../support/map-file.ts'
import { keep, mapEntry, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

/** Leaves the database as version 1 had it, with one dated copy in it; `hold` keeps it open as a page does that never lets go. */
function asVersionOne(page: Page, text: string, { hold = false } = {}): Promise<void> {
  return page.evaluate(
    ([copied, held]) =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('doorstep', 1)
        asked.onupgradeneeded = () => asked.result.createObjectStore('copies', { autoIncrement: true })
        asked.onsuccess = () => {
          const change = asked.result.transaction('copies', 'readwrite')
          change.objectStore('copies').add({ map: 'old', title: 'Old', at: '2026-11-01T09:00:00.000Z', text: copied })
          change.oncomplete = () => {
            if (!held) asked.result.close()
            resolve()
          }
        }
      }),
    [text, hold] as const,
  )
}

const copies = (page: Page) => page.getByRole('region', { name: 'Dated copies of maps' })

test('dated copies of the first version of the database are there in the second, byte for byte', async ({ page }) => {
  const old = aMap({ id: 'old', title: 'Old' })
  await page.goto('404.html')
  await asVersionOne(page, fileOf(old))
  await page.goto('settings/')
  await ready(page)
  await copies(page)
    .getByRole('button', { name: /^Bring back: Old/ })
    .click()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('doorstep:map:old'))).toBe(fileOf(old))
})

test('a page that holds on to the old database keeps nobody from working', async ({ page, context }) => {
  await page.goto('404.html')
  await asVersionOne(page, fileOf(aMap({ id: 'old' })), { hold: true })
  const second = await context.newPage()
  await second.goto('404.html')
  await keep(second, 'doorstep:map:test-map', fileOf(aMap()))
  await second.goto('map/')
  await ready(second)
  await mapEntry(second, 'No cooling').getByRole('button', { name: 'Delete' }).click()
  await expect(second.getByRole('button', { name: 'Undo' })).toBeVisible()
  await second.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => second.evaluate(() => localStorage.getItem('doorstep:map:test-map'))).toBe(fileOf(aMap()))
})
