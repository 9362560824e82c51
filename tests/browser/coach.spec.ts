import type { Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint } from '../support/map-file.ts'
import { openKept, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const figure = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })

test('what is called a wait and is none is named by the coach and by the longest silence, and leads to its kind', async ({
  page,
}) => {
  const titles = ['Calls', 'Waits for the van', 'Visit', 'Bill', 'Waiting for the part']
  const touchpoints = titles.map((title, at) => aTouchpoint({ id: `t${at}`, title, channel: 'phone' }))
  await openKept(page, aMapOf(touchpoints), '/insights')
  const coach = page.getByRole('region', { name: 'Coach', exact: true })
  await expect(
    coach.getByRole('heading', { name: /^2 touchpoints sound like a wait\. Mark them as Waiting/ }),
  ).toBeVisible()
  await expect(page.getByText('Nobody ever waits')).toHaveCount(0)
  const silence = figure(page, 'Longest silence')
  await expect(silence).toContainText('Not known')
  await expect(silence).toContainText('2 touchpoints sound like a wait')
  await silence.getByRole('link', { name: 'Waits for the van' }).click()
  await ready(page)
  await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('waiting')
  await page.getByRole('link', { name: 'Insights' }).click()
  await ready(page)
  await expect(silence).toContainText('Not known')
  await expect(coach.getByRole('heading', { name: /^One touchpoint sounds like a wait/ })).toBeVisible()
})

test('the flood shows at first sight that nobody owns the ceiling', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openKept(page, aMap({}, 'plumbing-flood'))
  const row = page.getByRole('button', { name: /Dry-out not explained No owner$/ })
  await expect(row).toBeInViewport()
  await page.getByRole('button', { name: '2 touchpoints have no owner.' }).click()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Dry-out not explained')
  await page.getByRole('link', { name: 'Insights' }).click()
  await ready(page)
  await expect(figure(page, 'Nobody owns')).toContainText('The widest gap has no owner: “Dry-out not explained”.')
})

test('where the future is shown already, what changes says what to do there', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint()]))
  await page.getByRole('button', { name: 'Future', exact: true }).click()
  await page.getByRole('button', { name: 'What changes' }).click()
  await expect(page.getByRole('dialog')).toContainText('Drag a point up to say how it should feel')
})

test('a title that is too long for its card or its row ends with a whole line, in sunlight too', async ({ page }) => {
  const title = 'Wohnungsübergabeprotokollbesprechung mit der Hausverwaltung am Donnerstagnachmittag gegen fünf'
  const cards = [aTouchpoint({ title, channel: 'phone', keyMoment: true }), aTouchpoint({ id: 'bare', title })]
  await openKept(page, aMapOf(cards))
  const shown = (of: string) =>
    page.locator(of).evaluateAll((titles) =>
      titles.map((one) => {
        const { lineHeight, paddingBlockStart, paddingBlockEnd } = getComputedStyle(one)
        const inside = one.clientHeight - Number.parseFloat(paddingBlockStart) - Number.parseFloat(paddingBlockEnd)
        return Math.round((inside / Number.parseFloat(lineHeight)) * 10) / 10
      }),
    )
  for (const theme of ['light', 'sunlight']) {
    await page.evaluate((one) => document.documentElement.setAttribute('data-theme', one), theme)
    expect(await shown('button.face .title')).toEqual([3, 4])
  }
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(page.locator('th textarea')).toHaveCount(2)
  for (const theme of ['light', 'sunlight']) {
    await page.evaluate((one) => document.documentElement.setAttribute('data-theme', one), theme)
    expect(await shown('th textarea')).toEqual([3, 3])
  }
})
