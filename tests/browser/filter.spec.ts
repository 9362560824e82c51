import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint } from '../support/map-file.ts'
import { keptText, openKept, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const board = (page: Page) => page.getByRole('region', { name: 'Journey board' })
const card = (page: Page, title: string) => board(page).getByRole('button', { name: new RegExp(`^${title}`) })
const filterButton = (page: Page) => page.getByRole('button', { name: /^Filter(, \d on)?$/ })
const panel = (page: Page) => page.getByRole('dialog', { name: 'Filter touchpoints' })
const findBox = (page: Page) => page.getByRole('searchbox', { name: 'Find on this map' })
const told = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const dimmed = (within: Locator) => within.getByRole('button', { name: /dimmed by the filter/ })

const feelings = { denise: { expected: 1, expectedWhy: '', perceived: -1, perceivedWhy: 'Nobody told her' } }
const owners = [
  { id: 'owner', name: 'Owner' },
  { id: 'tech', name: 'Tech' },
]
const three = () =>
  aMapOf(
    [
      aTouchpoint({ id: 'a', title: 'Rings', owner: 'tech', channel: 'phone', feelings }),
      aTouchpoint({ id: 'b', title: 'Waits', keyMoment: true }),
      aTouchpoint({ id: 'c', title: 'Pays', owner: 'tech', keyMoment: true, does: 'Signs the <b>tablet</b>' }),
    ],
    { owners },
  )

test('what does not fit is dimmed, told and never hidden; kinds combine with and, values with or; one press clears it', async ({
  page,
}) => {
  await openKept(page, three())
  const before = await keptText(page)
  await filterButton(page).click()
  await panel(page).getByRole('checkbox', { name: /^Tech/ }).check()
  await expect(told(page, '2 of 3 touchpoints fit. The others are dimmed.')).toHaveCount(1)
  await expect(dimmed(board(page))).toHaveCount(1)
  await expect(card(page, 'Waits')).toHaveAccessibleName(/dimmed by the filter/)
  await panel(page)
    .getByRole('checkbox', { name: /^Key moment/ })
    .check()
  await expect(told(page, '1 of 3 touchpoints fits. The others are dimmed.')).toHaveCount(1)
  await panel(page)
    .getByRole('checkbox', { name: /^No owner/ })
    .check()
  await expect(told(page, '2 of 3 touchpoints fit.')).toHaveCount(1)
  await expect(card(page, 'Rings')).toHaveAccessibleName(/dimmed by the filter/)
  await page.keyboard.press('Escape')
  await expect(filterButton(page)).toBeFocused()
  await expect(board(page).locator('.grip')).toHaveCount(6)
  const opacity = board(page).getByRole('slider', { name: 'Expected: Rings' }).locator('.mark')
  await expect(opacity).toHaveCSS('opacity', '0.35')
  await page.getByRole('button', { name: 'Clear filter' }).press('Enter')
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText('Filter cleared.')
  await expect(dimmed(board(page))).toHaveCount(0)
  await expect(opacity).toHaveCSS('opacity', '1')
  await expect(filterButton(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Clear filter' })).toHaveCount(0)
  expect(await keptText(page)).toBe(before)
})

test('a filter by keys alone follows what is changed, and is gone after a reload', async ({ page }) => {
  await openKept(page, three())
  await filterButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('checkbox', { name: /^No owner/ })).toBeFocused()
  await panel(page)
    .getByRole('checkbox', { name: /^Below expectations/ })
    .focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(told(page, '1 of 3 touchpoints fits.')).toHaveCount(1)
  const perceived = page.getByRole('slider', { name: 'Perceived: Rings' })
  await perceived.focus()
  await perceived.press('End')
  await expect(told(page, 'None of 3 touchpoints fits. All are dimmed.')).toHaveCount(1)
  await page.reload()
  await ready(page)
  await expect(filterButton(page)).toBeVisible()
  await expect(dimmed(board(page))).toHaveCount(0)
})

test('what is looked for is found, selected and scrolled to, on and back; Escape gives the focus back', async ({
  page,
}) => {
  const many = Array.from({ length: 100 }, (_, at) =>
    aTouchpoint({ id: `t${at}`, title: `Step ${at}`, friction: at === 3 || at === 95 ? 'The café was shut (.*)' : '' }),
  )
  await openKept(page, aMapOf(many, { owners }))
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(findBox(page)).toBeFocused()
  await page.keyboard.type('CAFE was')
  await expect(told(page, '2 found')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(told(page, '1 of 2')).toHaveCount(1)
  await expect(card(page, 'Step 3')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expect(told(page, '2 of 2')).toHaveCount(1)
  await expect(card(page, 'Step 95')).toBeInViewport()
  await expect(card(page, 'Step 95')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Shift+Enter')
  await expect(card(page, 'Step 3')).toBeInViewport()
  await findBox(page).fill('(.*')
  await expect(told(page, '2 found')).toHaveCount(1)
  await findBox(page).fill('nowhere')
  await expect(told(page, 'Nothing found')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(findBox(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Find', exact: true })).toBeFocused()
  await page.keyboard.press('Control+Shift+F')
  await expect(findBox(page)).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the list is filtered and searched from its sheet', async ({ page }) => {
    await openKept(page, aMap())
    await page.getByRole('button', { name: 'Show…' }).tap()
    await filterButton(page).tap()
    await panel(page)
      .getByRole('checkbox', { name: /^Key moment/ })
      .tap()
    await expect(panel(page).getByRole('status')).toHaveText(/^\d+ of 1\d touchpoints fit\. The others are dimmed\.$/)
    await panel(page).getByRole('button', { name: 'Done' }).tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(dimmed(board(page)).first()).toBeVisible()
    const fits = board(page).locator('.touchpoint').filter({ hasText: 'Key moment' })
    const many = await fits.count()
    expect(many).toBeGreaterThan(1)
    for (let at = 0; at <= many; at += 1) {
      await page.getByRole('button', { name: 'Next that fits' }).tap()
      await expect(fits.nth(at % many)).toBeInViewport()
      await expect(page.getByRole('log', { name: 'Messages' })).toContainText(`${(at % many) + 1} of ${many}: `)
    }
    await page.getByRole('button', { name: 'Clear filter' }).tap()
    await expect(dimmed(board(page))).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Show…' })).toBeFocused()
    await page.getByRole('button', { name: 'Show…' }).tap()
    await page.getByRole('button', { name: 'Find', exact: true }).tap()
    await expect(findBox(page)).toBeFocused()
    const last = board(page).getByRole('listitem').last()
    await expect(last).not.toBeInViewport()
    const title = (await last.locator('.title').textContent()) ?? ''
    await findBox(page).fill(title.replace('Key moment', '').trim())
    await page.getByRole('button', { name: 'Previous' }).tap()
    await expect(last).toBeInViewport()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
    await page.getByRole('button', { name: 'Close', exact: true }).tap()
    await expect(page.getByRole('button', { name: 'Show…' })).toBeFocused()
  })
})

for (const theme of ['light', 'dark', 'sunlight']) {
  test(`nothing is amiss for axe with a filter on and its popover open, ${theme}`, async ({ page }) => {
    await page.goto('404.html')
    await page.evaluate((name) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: name })), theme)
    await openKept(page, aMap())
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    await expect(findBox(page)).toBeFocused()
    await filterButton(page).click()
    await panel(page)
      .getByRole('checkbox', { name: /^Key moment/ })
      .check()
    await expect(dimmed(board(page)).first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  })
}
