import type { Page } from '@playwright/test'
import { aMap, fileOf } from '../support/map-file.ts'
import { keep, keptText, problem, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

test('the workbook can be installed: its icons are there, and its shortcuts lead somewhere', async ({
  page,
  baseURL,
}) => {
  await page.goto('')
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href)
  const manifest = await (await page.request.get(address)).json()
  expect(new URL(manifest.start_url, address).href).toBe(baseURL)
  const sizes = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)
  expect(sizes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']))
  const named = [...manifest.icons.map(({ src }: { src: string }) => src), manifest.file_handlers[0].action]
  for (const { name, url } of manifest.shortcuts) {
    await page.goto(new URL(url, address).href)
    await expect(page).toHaveTitle(new RegExp(name, 'i'))
  }
  for (const path of named) expect((await page.request.get(new URL(path, address).href)).status(), path).toBe(200)
})

test('a map file that the system opens with the app is imported, and asks where a map would be lost', async ({
  page,
}) => {
  await launchWith(page, fileOf(aMap()))
  await page.goto('map/')
  await page.waitForURL(/map\/board\/#test-map/)
  await ready(page)
  expect(await keptText(page)).toBe(fileOf(aMap()))

  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap({ title: 'Mine' })))
  await page.goto('map/')
  await expect(page.getByRole('button', { name: 'Keep both' })).toBeVisible()
})

test('a file that is no map says so and writes nothing, and so do two files at once', async ({ page }) => {
  await launchWith(page, 'Dear all,')
  await page.goto('map/')
  await expect(problem(page, 'not-json')).toBeVisible()
  await launchWith(page, fileOf(aMap()), 2)
  await page.reload()
  await expect(problem(page, 'several-files')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':map:')))).toEqual([])
})

/** The system's own hand-over cannot be played here; what it calls on the page is. */
async function launchWith(page: Page, text: string, count = 1): Promise<void> {
  await page.addInitScript(
    ([content, times]) => {
      const file = new File([content], 'july.journey.json', { type: 'application/json' })
      Object.defineProperty(window, 'launchQueue', {
        // One script may follow another.
        configurable: true,
        value: {
          setConsumer: (consumer: (launch: { files: { getFile(): Promise<File> }[] }) => void) =>
            consumer({ files: Array.from({ length: times }, () => ({ getFile: async () => file })) }),
        },
      })
    },
    [text, count] as const,
  )
}
