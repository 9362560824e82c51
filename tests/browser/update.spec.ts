import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeVersion } from '../../src/tools/offline/service-worker.ts'
import { fault } from '../support/faults.ts'
import { expectLevel, keptText, point, ready, saved, useTemplate } from '../support/map-page.ts'
import { type OwnSite, test, visitOnce } from '../support/own-site.ts'
import { expect } from '../support/test.ts'
import { witness } from '../support/witness.ts'

const AT = 'Arrival at the door'
const NEW = 'Second edition'

test(
  'a new version waits and is offered; whoever takes it loses nothing, and a page left open keeps its own files',
  fault('update-editing'),
  async ({ page, context, site }) => {
    test.slow()
    await visitOnce(page)
    const version = await shownVersion(page)
    await useTemplate(page)
    await point(page, 'Perceived', AT).press('ArrowDown')
    await saved(page)
    await publish(site, () => removeChunk(site, 'JourneyTable'))

    const second = await context.newPage()
    await second.goto('learn/')
    await expect(line(second)).toBeVisible()
    await expect(second.getByRole('heading', { level: 1 })).not.toHaveText(NEW)
    await expect(line(page)).toBeVisible()
    await point(page, 'Perceived', AT).press('ArrowDown')

    await second.getByRole('button', { name: 'Use it now' }).click()
    await expect(second.getByRole('heading', { level: 1 })).toHaveText(NEW)
    expect(await shownVersion(second)).not.toBe(version)

    // The table's script is nowhere on the server any more.
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    const table = page.getByRole('table', { name: 'Journey table' })
    await table.getByRole('combobox', { name: `Perceived: ${AT}`, exact: true }).selectOption({ label: 'Angry' })
    await saved(page)
    const text = await keptText(page)
    await page.goto(page.url().replace('/table', ''))
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(line(page)).toHaveCount(0)
    await ready(page)
    await expectLevel(point(page, 'Perceived', AT), 'Angry')
    expect(text).toContain('"perceived": -2')
    witness({ work: text, kept: await keptText(page) })
    await second.reload()
    await expect.poll(() => shelves(second)).toHaveLength(1)
  },
)

test('"Later" is heard: the line stays away, and the new version comes when the last page has gone', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page)
  await publish(site)
  await page.goto('learn/')
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(line(page)).toHaveCount(0)
  await page.goto('practice/')
  await ready(page)
  await page.waitForTimeout(1500)
  await expect(line(page)).toHaveCount(0)

  await page.close()
  await expect(async () => {
    const next = await context.newPage()
    await next.goto('learn/')
    const heading = await next.getByRole('heading', { level: 1 }).textContent()
    await next.close()
    expect(heading).toBe(NEW)
  }).toPass()
})

for (const [trouble, harm] of [
  ['a file missing', (path: string) => rmSync(path)],
  ['a file that is another', (path: string) => writeFileSync(path, 'Sign in to the hotel')],
] as const) {
  test.describe(`an update with ${trouble}`, () => {
    test.use({ expected: [/status of 404|is not what this version was built with/] })

    test('leaves the version that works, until it is whole', async ({ page, site }) => {
      await visitOnce(page)
      await publish(site)
      const path = join(site.folder, 'learn/index.html')
      const whole = readFileSync(path)
      harm(path)
      await page.goto('learn/')
      await page.evaluate(tryUpdate)
      await expect(line(page)).toHaveCount(0)
      await site.stop()
      await page.goto('glossary/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary')
      await page.goto('learn/')
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(NEW)

      writeFileSync(path, whole)
      await site.start()
      await page.reload()
      await page.getByRole('button', { name: 'Use it now' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW)
    })
  })
}

test('a page with work that is not saved is not offered anything', async ({ page, context, site }) => {
  await visitOnce(page)
  await useTemplate(page)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No', 'QuotaExceededError')
    }
  })
  await point(page, 'Perceived', AT).press('ArrowDown')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
  await publish(site)
  const second = await context.newPage()
  await second.goto('learn/')
  await expect(line(second)).toBeVisible()
  await page.waitForTimeout(1500)
  await expect(line(page)).toHaveCount(0)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
})

/** Puts a second version in the place of the first. */
async function publish(site: OwnSite, change: () => void = () => {}): Promise<void> {
  const page = join(site.folder, 'learn/index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${NEW}`))
  change()
  await writeVersion(site.folder)
}

function removeChunk({ folder }: OwnSite, name: string): void {
  const chunks = readdirSync(join(folder, '_astro')).filter(
    (file) => file.startsWith(`${name}.`) && file.endsWith('.js'),
  )
  expect(chunks).toHaveLength(1)
  for (const file of chunks) rmSync(join(folder, '_astro', file))
}

function line(page: Page) {
  return page.getByRole('status').filter({ hasText: 'A new version is ready.' })
}

async function shownVersion(page: Page): Promise<string | null> {
  await page.goto('settings/')
  return page.getByText(/^Version/).textContent()
}

function shelves(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('doorstep:')))
}

/** Asks for the new version and waits until it is here or given up. */
async function tryUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.ready
  await registration.update().catch(() => {})
  while (registration.installing) await new Promise((done) => setTimeout(done, 50))
}
