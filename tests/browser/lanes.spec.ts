import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint } from '../support/map-file.ts'
import { keptText, openKept, point, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const board = (page: Page) => page.getByRole('region', { name: 'Journey board' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

/** The cells of a lane that are drawn, by what they say. */
const cells = (page: Page, lane: string) => board(page).locator(`[data-lane="${lane}"]`)

async function topOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not to be seen')
  return box.y
}

test('lanes are shown, moved, closed and hidden, by mouse; all of it is kept for this map, and none of it is in the map', async ({
  page,
}) => {
  await openKept(page, aMap())
  const before = await keptText(page)
  await expect(cells(page, 'does')).toHaveCount(0)
  await page.getByRole('button', { name: 'Lanes', exact: true }).click()
  const lanes = dialog(page, 'Lanes under the lines')
  await lanes.getByRole('checkbox', { name: 'Show Does' }).check()
  await expect(lanes.getByRole('status')).toHaveText('Does is shown.')
  await expect(cells(page, 'does').first()).toContainText('Turns the thermostat down')
  await lanes.getByRole('button', { name: 'Move Does up' }).click()
  await expect(lanes.getByRole('status')).toHaveText('Does is lane 2 of 10 now.')
  expect(await topOf(cells(page, 'does').first())).toBeLessThan(await topOf(cells(page, 'friction').first()))
  await lanes.getByRole('checkbox', { name: 'Show Friction' }).uncheck()
  await expect(cells(page, 'friction')).toHaveCount(0)
  await lanes.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: 'Lanes', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Does lane' }).click()
  await expect(page.getByRole('button', { name: 'Does lane' })).toHaveAttribute('aria-expanded', 'false')
  const closed = await cells(page, 'does').first().boundingBox()
  expect(closed?.height).toBeLessThan(40)
  await page.reload()
  await ready(page)
  await expect(page.getByRole('button', { name: 'Does lane' })).toHaveAttribute('aria-expanded', 'false')
  await expect(cells(page, 'friction')).toHaveCount(0)
  expect(await keptText(page)).toBe(before)
})

test('lanes are shown and moved by keyboard alone; the focus stays in the row that moves', async ({ page }) => {
  await openKept(page, aMap())
  await page.getByRole('button', { name: 'Lanes', exact: true }).focus()
  await page.keyboard.press('Enter')
  const lanes = dialog(page, 'Lanes under the lines')
  const owner = lanes.getByRole('checkbox', { name: 'Show Owner' })
  await expect(owner).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(lanes.getByRole('status')).toHaveText('Owner is lane 2 of 10 now.')
  await expect(owner).toBeFocused()
  await page.keyboard.press('Space')
  await expect(cells(page, 'owner')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(lanes).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Lanes', exact: true })).toBeFocused()
})

test('who helps is read by name on the board; what is cut has its whole text in a tip', async ({ page }) => {
  await openKept(page, aMap({}, 'roof-storm'))
  const helpers = cells(page, 'owner').locator('p')
  await expect(helpers.filter({ hasText: 'with Salesperson / advisor' })).not.toHaveCount(0)
  for (const { cut, text, tip } of await helpers.evaluateAll((all) =>
    all.map((one) => ({
      cut: one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth,
      text: one.textContent,
      tip: one.getAttribute('title'),
    })),
  )) {
    expect([text, cut]).toEqual([text, false])
    expect(tip).toBe(text)
  }
})

test('a click on a lane opens the panel at that field', async ({ page }) => {
  await openKept(page, aMap())
  await cells(page, 'friction').first().click()
  await expect(page.getByRole('textbox', { name: 'Friction' })).toBeFocused()
  await cells(page, 'owner').nth(1).click()
  await expect(page.getByRole('combobox', { name: 'Owner', exact: true })).toBeFocused()
})

test('the lines get no flatter and no text leaves its cell, with every lane on and texts of thousands of letters', async ({
  page,
}) => {
  const long = '<b>Ünder</b>🙂'.repeat(285)
  const texts = { does: long, thinks: long, backstage: long, friction: long, title: long }
  const feelings = { denise: { expected: 1, expectedWhy: '', perceived: -1, perceivedWhy: '' } }
  const owners = [{ id: 'owner', name: 'Ö'.repeat(300) }]
  const touchpoint = aTouchpoint({ ...texts, feelings, owner: 'owner', support: ['owner', 'owner'] })
  await openKept(page, aMapOf([touchpoint, aTouchpoint({ id: 'b', title: 'Next', feelings })], { owners }))
  const height = async () =>
    (await topOf(point(page, 'Perceived', 'Next'))) - (await topOf(point(page, 'Expected', 'Next')))
  const before = await height()
  await page.getByRole('button', { name: 'Lanes', exact: true }).click()
  const boxes = dialog(page, 'Lanes under the lines').getByRole('checkbox')
  for (const box of await boxes.all()) await box.check()
  await page.keyboard.press('Escape')
  expect(await height()).toBe(before)
  const outside = await board(page)
    .locator('[data-lane]')
    .evaluateAll(
      (all) =>
        all.flatMap((cell) => {
          const room = cell.getBoundingClientRect()
          const parts = [...cell.children].filter((part) => !part.classList.contains('visually-hidden'))
          return parts.filter((part) => {
            const { left, right, bottom } = part.getBoundingClientRect()
            return left < room.left - 1 || right > room.right + 1 || bottom > room.bottom + 1
          })
        }).length,
    )
  expect(outside).toBe(0)
})

for (const theme of ['light', 'dark', 'sunlight']) {
  test(`nothing is amiss for axe with the lanes open, ${theme}`, async ({ page }) => {
    await page.goto('404.html')
    await page.evaluate((name) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: name })), theme)
    await openKept(page, aMap())
    await page.getByRole('button', { name: 'Friction lane' }).click()
    await page.getByRole('button', { name: 'Lanes', exact: true }).click()
    await dialog(page, 'Lanes under the lines').getByRole('checkbox', { name: 'Show Voices' }).check()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  })
}
