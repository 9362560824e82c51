import type { Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint } from '../support/map-file.ts'
import { exported, keptText, openKept, point, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const board = (page: Page) => page.getByRole('region', { name: 'Journey board' })
const messages = (page: Page) => page.getByRole('log')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

test('taking back what was just added leaves the focus on the map, however often', async ({ page }) => {
  await openKept(page, aMap())
  const before = await keptText(page)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await point(page, 'Expected', 'Waits at home').press('ArrowUp')
  for (let more = 0; more < 2; more += 1) {
    await page.getByRole('button', { name: 'Add touchpoint', exact: true }).click()
    await expect(page.getByLabel('Title', { exact: true })).toBeFocused()
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('New touchpoint')
  }
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => focused(page)).not.toBe('BODY')
  }
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await saved(page)
  expect(await keptText(page)).toBe(before)
})

test('whoever comes back from presenting finds the board where it was, and the focus on the button', async ({
  page,
}) => {
  await openKept(page, aMap())
  const scroller = board(page).locator('.scroller')
  await scroller.evaluate((element) => element.scrollTo({ left: 400 }))
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBe(400)
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter')
  await page.waitForURL(/map\/present\/#/)
  await ready(page)
  await page.keyboard.press('Escape')
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBe(400)
})

test('a new touchpoint says where it stands', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ title: 'Call' }), aTouchpoint({ id: 'b', title: 'Visit' })]))
  const add = page.getByRole('button', { name: 'Add touchpoint', exact: true })
  await board(page).locator('button.face').first().click()
  await add.click()
  await expect(messages(page)).toContainText('Added after “Call”.')
})

test('an export says under which name, and is told aloud', async ({ page }) => {
  await openKept(page, aMap())
  const { name } = await exported(page)
  await expect(messages(page)).toContainText(`Exported as “${name}”.`)
})

for (const width of [1440, 360]) {
  test(`the header keeps its height while it tells about saving, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openKept(page, aMap())
    const facts = page.getByRole('status', { name: 'Saving' }).locator('..')
    const height = (await facts.boundingBox())?.height
    const status = page.getByRole('status', { name: 'Saving' })
    const told = [
      ['Saving…', ''],
      ['Saved on this device', ''],
      ['Saved on this device', '59 minutes ago'],
    ] as const
    for (const texts of told) {
      await status.evaluate((element, [said, ago]) => {
        element.textContent = said
        if (element.nextElementSibling) element.nextElementSibling.textContent = ago
      }, texts)
      expect((await facts.boundingBox())?.height).toBe(height)
    }
  })
}

test('a term of the field stands behind a plain word, in the panel and in the table', async ({ page }) => {
  await openKept(page, aMap())
  await board(page).locator('button.face').first().click()
  const kano = page.getByRole('combobox', { name: 'Kano', exact: true })
  await expect(kano).toHaveAccessibleDescription(/^Must-have or surprise /)
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Must-have or surprise (Kano)' })).toBeVisible()
})

test('a list to type has one name, in the menu and over its dialog', async ({ page }) => {
  await openKept(page, aMap())
  await page.getByRole('button', { name: 'More ways to add' }).click()
  await page.getByRole('menuitem', { name: 'Type a list…' }).click()
  await expect(page.getByRole('dialog', { name: 'Type a list' })).toBeVisible()
})

test('the name of a new map is typed over, one that somebody gave is not', async ({ page }) => {
  await openKept(page, { ...aMap(), title: 'New map' })
  const name = page.getByRole('textbox', { name: 'Name of this map' })
  await name.click()
  await page.keyboard.type('Leak at noon')
  await expect(name).toHaveValue('Leak at noon')
  await page.getByRole('link', { name: 'Board', exact: true }).focus()
  await name.focus()
  const selected = await name.evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : -1,
  )
  expect(selected).toBe(0)
})
