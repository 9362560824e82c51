import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint } from '../support/map-file.ts'
import { keptText, openKept, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

const list = (page: Page) => page.getByRole('region', { name: 'Journey board' })
const between = (page: Page) => list(page).locator('.between-cards')
const show = (page: Page) => page.getByRole('button', { name: 'Show…', exact: true })

const waits = () =>
  aMapOf([
    aTouchpoint({ id: 'call', title: 'Call', lasts: null }),
    aTouchpoint({ id: 'wait', title: 'Wait', kind: 'waiting', lasts: 'P4D', friction: 'Four days, no word' }),
    aTouchpoint({ id: 'visit', title: 'Visit', lasts: 'PT2H', does: 'Opens the door', owner: null }),
  ])

test('the longest silence stands between its two cards; by time the list tells what comes between all of them', async ({
  page,
}) => {
  await openKept(page, waits())
  const before = await keptText(page)
  await expect(between(page)).toHaveText(['Longest silence: 4 days'])
  const [silence, call, wait] = await Promise.all(
    [between(page), list(page).locator('.touchpoint').first(), list(page).locator('.touchpoint').nth(1)].map((each) =>
      each.boundingBox(),
    ),
  )
  expect(silence?.y).toBeGreaterThan((call?.y ?? 0) + (call?.height ?? 0) - 1)
  expect(silence?.y).toBeLessThan(wait?.y ?? 0)
  await show(page).tap()
  const dialog = page.getByRole('dialog', { name: 'What is shown' })
  await dialog.getByRole('button', { name: 'By time' }).tap()
  await dialog.getByRole('button', { name: 'Close' }).tap()
  await expect(between(page)).toHaveText(['time not known', 'Longest silence: 4 days', '4 days'])
  await page.reload()
  await ready(page)
  await expect(between(page)).toHaveText(['time not known', 'Longest silence: 4 days', '4 days'])
  expect(await keptText(page)).toBe(before)
})

test('what stands on every card is chosen as on the board, and a tap on it leads to its field', async ({ page }) => {
  await openKept(page, waits())
  const cards = list(page).locator('.touchpoint')
  await expect(cards.nth(1)).toContainText('Four days, no word')
  await expect(cards.nth(2)).toContainText('No owner')
  await show(page).tap()
  await page.getByRole('button', { name: 'Lanes', exact: true }).tap()
  const lanes = page.getByRole('dialog', { name: 'Lanes under the lines' })
  await lanes.getByRole('checkbox', { name: 'Show Does' }).check()
  await lanes.getByRole('checkbox', { name: 'Show Owner' }).uncheck()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await lanes.getByRole('button', { name: 'Done' }).tap()
  await page.getByRole('dialog', { name: 'What is shown' }).getByRole('button', { name: 'Close' }).tap()
  await expect(cards.nth(2)).not.toContainText('No owner')
  const does = cards.nth(2).getByRole('button', { name: 'Does: Opens the door' })
  expect((await does.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await does.tap()
  await expect(page.getByRole('dialog', { name: 'Visit' }).getByLabel('Does', { exact: true })).toBeFocused()
})

test('long words stay inside of their cards, and nothing is amiss for axe', async ({ page }) => {
  const long = 'W'.repeat(4000)
  await page.addInitScript(() => {
    const lanes = ['owner', 'friction', 'does', 'thinks'].map((lane) => ({ lane, shown: true, open: lane !== 'does' }))
    const looks = { board: { axis: 'time', lanes } }
    localStorage.setItem('doorstep:prefs', JSON.stringify({ looks, theme: 'dark' }))
  })
  await openKept(page, aMap({ id: 'board' }))
  await expect(list(page).locator('[data-lane=thinks]').first()).toBeVisible()
  await openKept(page, {
    ...aMapOf([aTouchpoint({ id: 'long', title: long, friction: long, does: long, thinks: long, kind: 'waiting' })]),
    id: 'board',
  })
  await page.reload()
  await ready(page)
  await expect(list(page).locator('[data-lane=thinks]')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('the tools of a map have a place and a heading of their own', async ({ page }) => {
  await openKept(page, waits())
  const tools = page.getByRole('region', { name: 'More for this map' })
  await expect(tools.getByRole('heading', { name: 'More for this map' })).toBeVisible()
  await expect(tools.getByRole('button', { name: 'Redo' })).toBeVisible()
  await expect(tools.getByRole('button', { name: 'Present' })).toBeVisible()
})
