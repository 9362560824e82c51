import { expectPolicyAsWritten } from '../support/built-policy.ts'
import { PLAIN_LESSON } from '../support/content.ts'
import { crawl } from '../support/crawl.ts'
import { everyPage, expectStrict, openEach, policiesIn } from '../support/every-html.ts'
import { expectLevel, keptText, point, ready, saved, useTemplate } from '../support/map-page.ts'
import { test as ownSite, visitOnce } from '../support/own-site.ts'
import { expect, test } from '../support/test.ts'

const AT_ROOT = 'node_modules/.cache/doorstep/site-at-root'

test('every link of the site at / leads somewhere', async ({ page, baseURL }) => {
  expect((await crawl(page.request, baseURL ?? '')).broken).toEqual([])
})

const PAGES = everyPage(AT_ROOT)

test('at / every page carries a strict policy of its own', () => {
  expect(PAGES.length).toBeGreaterThan(150)
  for (const [address, policy] of policiesIn(AT_ROOT, PAGES)) expectStrict(policy, address)
})

test('at / every page and every file for a host carries the policy that is written, word for word', () => {
  expectPolicyAsWritten(AT_ROOT)
})

for (const half of [0, 1]) {
  test(`at / every page keeps to its policy, and its console stays empty (${half + 1} of 2)`, async ({ page }) => {
    test.slow()
    await openEach(
      page,
      PAGES.filter((_, at) => at % 2 === half),
    )
  })
}

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
