import type { Page } from '@playwright/test'
import { FULL_LESSON, PLAIN_LESSON } from '../support/content.ts'
import { crawl } from '../support/crawl.ts'
import { expectLevel, point, ready, saved, useTemplate } from '../support/map-page.ts'
import { test, visitOnce } from '../support/own-site.ts'
import { expect } from '../support/test.ts'

const AT = 'Arrival at the door'
const DEEP = '/some/other/deep%20folder/'

test.describe('the same files deep in a folder with a space in its name', () => {
  test.use({ at: DEEP })

  test('work, and open again with no signal', async ({ page, site }) => {
    const failed = watchAnswers(page)
    await visitOnce(page)
    await lookAround(page, site.address)

    await site.stop()
    await page.goto(PLAIN_LESSON.address)
    await page.reload()
    await ready(page)
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.goto('map/')
    await ready(page)
    await page.getByRole('main').getByRole('article').getByRole('link').first().click()
    await expectLevel(point(page, 'Perceived', AT), 'Fine')
    expect(failed).toEqual([])
  })
})

test.describe('the same files at the top of a host', () => {
  test.use({ at: '/', serviceWorkers: 'block' })

  test('work', async ({ page, site }) => {
    const failed = watchAnswers(page)
    await page.goto('')
    await lookAround(page, site.address)
    expect(failed).toEqual([])
  })
})

test.describe('the same files in a folder they were not built for', () => {
  test.use({ at: DEEP, expected: [/404 \(Not Found\)/], serviceWorkers: 'block' })

  test('have no link that leads out of it', async ({ page, site }) => {
    const { broken, seen } = await crawl(page.request, site.address)
    // The page for a wrong address finds out in the browser where it is.
    expect(broken.filter((line) => !line.startsWith('404.html links /workbook/'))).toEqual([])
    expect(seen.length).toBeGreaterThan(100)
  })

  for (const address of ['learn/no-such-module/or/lesson/', 'lern']) {
    test(`have a page for the wrong address ${address} that asks once where it is`, async ({ page, site }) => {
      const failed = watchAnswers(page)
      await page.goto(address)
      await ready(page)
      expect(failed).toEqual([`404 ${site.address}${address}`])
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('searchbox').fill('late')
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
      await page.keyboard.press('Escape')
      await page.getByRole('main').getByRole('link', { name: 'Home' }).click()
      await ready(page)
      expect(page.url()).toBe(site.address)
    })
  }
})

test.describe('the same files in a folder that has the name of a part of ours', () => {
  test.use({ at: '/map/of/the%20firm/', expected: [/404 \(Not Found\)/], serviceWorkers: 'block' })

  test('find themselves all the same', async ({ page, site }) => {
    await page.goto('lern')
    await ready(page)
    await page.getByRole('main').getByRole('link', { name: 'Home' }).click()
    await ready(page)
    expect(page.url()).toBe(site.address)
  })
})

/** What the host did not have, as it happens. */
function watchAnswers(page: Page): readonly string[] {
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  return failed
}

/** From home to each kind of page that fetches something later: parts, their sheets, a picture, the index of words. */
async function lookAround(page: Page, address: string): Promise<void> {
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await ready(page)
  expect(page.url()).toBe(`${address}learn/`)

  await page.goto(FULL_LESSON.address)
  const exercise = page.locator(`#${FULL_LESSON.exercises[0]}`)
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise).toHaveAttribute('data-live', '')

  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'With the team' }).click()
  await expect(page.getByRole('dialog')).toHaveCSS('position', 'fixed')

  await useTemplate(page)
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)

  await page.goto('print/')
  await ready(page)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('late')
  await page.getByRole('dialog').getByRole('link').first().click()
  await ready(page)
  expect(page.url().slice(0, address.length)).toBe(address)
  await expect(page.getByRole('main')).not.toContainText('Nothing at this address')
}
