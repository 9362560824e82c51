import { aMap, aMapOf, aTouchpoint, fileOf } from '../support/map-file.ts'
import { keep, openKept, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const felt = (perceived: number) => ({
  feelings: { denise: { expected: 0, expectedWhy: '', perceived, perceivedWhy: '' } },
})

test('one tap compares the carpet pair, and its four calls are seen in one look', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('map/')
  await ready(page)
  await page.getByRole('link', { name: 'Compare the pair' }).first().click()
  await page.waitForURL(/map\/compare\//)
  await ready(page)
  const maps = page.getByRole('region', { name: 'The two maps, one under the other' })
  for (const call of ['Call 1', 'Call 2', 'Call 3', 'Call 4']) {
    await expect(maps.getByRole('listitem').filter({ hasText: call }).filter({ hasText: 'New' })).toBeInViewport({
      ratio: 1,
    })
  }
  await expect(maps.getByRole('listitem').filter({ hasText: 'First evening' })).toContainText('Gone')
  for (const level of ['Delighted', 'Angry']) await expect(maps.getByText(level, { exact: true })).toHaveCount(2)
  const different = page.getByRole('region', { name: 'What is different' })
  await expect(different.getByRole('listitem').filter({ hasText: /^New Call|^NewCall/ })).toHaveCount(4)
})

test('what has the same name stands in the same column of both maps, on one scroll', async ({ page }) => {
  const before = aMapOf([
    aTouchpoint({ id: 'a', title: 'Calls', ...felt(-1) }),
    aTouchpoint({ id: 'b', title: 'Door' }),
  ])
  const after = aMapOf(
    [
      aTouchpoint({ id: 'n', title: '<b>New</b>' }),
      aTouchpoint({ id: 'x', title: 'calls', ...felt(1) }),
      aTouchpoint({ id: 'y', title: 'Door', owner: 'owner' }),
    ],
    { id: 'later', title: 'Later' },
  )
  await page.goto('404.html')
  await keep(page, 'doorstep:map:small-map', fileOf(before))
  await keep(page, 'doorstep:map:later', fileOf(after))
  await page.goto('map/')
  await ready(page)
  await page.getByRole('link', { name: 'Compare: Small' }).click()
  await page.waitForURL(/map\/compare\/#small-map/)
  await ready(page)
  await page.getByLabel('Second map').selectOption({ label: 'Later' })
  const maps = page.getByRole('region', { name: 'The two maps, one under the other' })
  const places = await maps
    .getByRole('listitem')
    .evaluateAll((cards) =>
      cards.map((card) => `${card.textContent?.trim()}|${Math.round(card.getBoundingClientRect().left)}`),
    )
  const lefts = (word: string) =>
    places.filter((place) => place.toLowerCase().startsWith(word)).map((place) => place.split('|')[1])
  for (const word of ['calls', 'door']) expect(new Set(lefts(word)).size, word).toBe(1)
  await expect(page.getByRole('region', { name: 'What is different' }).getByRole('listitem')).toContainText([
    /New.*<b>New<\/b>.*in Stage/s,
    /New name.*was “Calls”/s,
    /Perceived.*Frustrated → Pleased/s,
    /Owner.*No owner → Owner/s,
  ])
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(
    page.getByRole('region', { name: 'What is different' }).getByRole('listitem').filter({ hasText: /^Gone/ }),
  ).toHaveCount(1)
  await page.reload()
  await ready(page)
  await expect(page.getByLabel('First map')).toHaveValue('later')
})

test('the copy that was set aside is compared with the map of today', async ({ page }) => {
  await openKept(page, aMap(), '/plan')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await page.getByRole('link', { name: 'Compare with today’s map' }).click()
  await page.waitForURL(/map\/compare\//)
  await ready(page)
  await expect(page.getByText('Both maps say the same.')).toBeVisible()
})

test('a map that is gone is told, and a phone compares as well', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('map/compare/#nobody&template%3Ahvac-no-cool')
  await ready(page)
  await expect(page.getByRole('alert')).toContainText('First map could not be opened')
  await page.getByLabel('First map').selectOption('template:carpet-one-day-before')
  await expect(page.getByRole('heading', { name: 'What is different' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
