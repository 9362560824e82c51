import { PLAIN_LESSON } from '../support/content.ts'
import { crawl } from '../support/crawl.ts'
import { expectLevel, keptText, point, ready, saved, useTemplate } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

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
