import { PLAIN_LESSON } from '../support/content.ts'
import { crawl } from '../support/crawl.ts'
import { expectLevel, keptText, point, ready, saved, useTemplate } from '../support/map-page.ts'
import { test as ownSite, visitOnce } from '../support/own-site.ts'
import { expect, test } from '../support/test.ts'

const AT_ROOT = 'node_modules/.cache/doorstep/site-at-root'

test('every link of the site at / leads somewhere', async ({ page, baseURL }) => {
  expect((await crawl(page.request, baseURL ?? '')).broken).toEqual([])
})

test('a lesson, search and a map work at /', async ({ page }) => {
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('late')
  await page.getByRole('dialog').getByRole('link').first().click()
  await expect(page).not.toHaveURL(/pagefind/)
  await useTemplate(page)
  await point(page, 'Perceived', 'Arrival at the door').press('ArrowDown')
  await expectLevel(point(page, 'Perceived', 'Arrival at the door'), 'Fine')
  await saved(page)
  expect(await keptText(page)).toContain('"format": "doorstep-journey"')
})

ownSite.describe('at / too', () => {
  ownSite.use({ built: AT_ROOT })

  ownSite('what was never opened opens with no signal', async ({ page, site }) => {
    await visitOnce(page)
    await site.stop()
    await page.goto(PLAIN_LESSON.address.replace(/\/$/, ''))
    await ready(page)
    await expect(page.getByRole('article')).toHaveCount(1)
    await useTemplate(page)
    await expectLevel(point(page, 'Perceived', 'Arrival at the door'), 'Pleased')
  })
})
