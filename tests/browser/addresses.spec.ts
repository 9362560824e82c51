import { LESSONS, MODULES, PLAYS } from '../support/content.ts'
import { crawl } from '../support/crawl.ts'
import { ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

test('every address that is promised answers, and every link on every page leads somewhere', async ({
  page,
  baseURL,
}) => {
  const promised = [
    '',
    'learn/',
    'practice/',
    'practice/write/',
    'map/',
    'map/board/',
    'map/print/',
    'map/compare/',
    'map/present/',
    'map/open/',
    'glossary/',
    'sources/',
    'settings/',
    'sources/licenses/',
    'hosting/',
    'schema/journey-1.json',
  ]
  const { broken, seen } = await crawl(page.request, baseURL ?? '')
  expect(broken).toEqual([])
  for (const address of [
    ...promised,
    ...MODULES.map((module) => `learn/${module}/`),
    ...LESSONS.map(({ address }) => address),
  ]) {
    expect((await page.request.get(address)).status(), address).toBe(200)
  }
  for (const play of PLAYS) expect(seen).toContain(`practice/${play}/`)
})

test.describe('an address that is none', () => {
  test.use({ expected: [/404 \(Not Found\)/] })

  test("gives the site's own page, with a way home", async ({ page }) => {
    const response = await page.goto('learn/no-such-module/')
    expect(response?.status()).toBe(404)
    await ready(page)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).not.toHaveURL(/no-such-module/)
  })
})

test('the header has Learn, Practice, Map, search and theme; a link past it comes first', async ({ page }) => {
  await page.goto('sources/')
  await ready(page)
  const header = page.getByRole('banner')
  for (const name of ['Learn', 'Practice', 'Map'])
    await expect(header.getByRole('link', { name, exact: true })).toBeVisible()
  await expect(header.getByRole('button')).toHaveCount(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the schema of the map file describes the templates', async ({ page }) => {
  const schema = await (await page.request.get('schema/journey-1.json')).json()
  expect(schema.$schema).toContain('json-schema.org')
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'version', 'id', 'title', 'stages']))
})
