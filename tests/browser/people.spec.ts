import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { tabTo } from '../support/keyboard.ts'
import { aMap, aMapOf, aPersona, aTouchpoint, fileOf, type Loose } from '../support/map-file.ts'
import { keptText, openKept, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const people = async (page: Page): Promise<Loose[]> => JSON.parse(await keptText(page)).personas
const namesKept = async (page: Page) => (await people(page)).map(({ name }) => name)
const openPersonas = (page: Page) => page.getByRole('button', { name: 'Personas…' }).first().click()

test('somebody is added from a ready situation, told more of, renamed and taken away, and Undo brings all back', async ({
  page,
}) => {
  await openKept(page, aMap({}, 'plumbing-flood'))
  const before = await keptText(page)
  await openPersonas(page)
  await expect(dialog(page)).toContainText('what somebody is in the middle of changes what they need')
  await dialog(page).getByRole('button', { name: 'New persona…' }).click()
  await dialog(page).getByRole('button', { name: 'Works nights' }).click()
  await expect(dialog(page).getByLabel('Situation')).toHaveValue(/Sleeps until three/)
  await expect(dialog(page)).toContainText('This is an example. Say it the way your customers would.')
  await dialog(page).getByLabel('Name').fill('Ana')
  await dialog(page).getByRole('button', { name: 'Add persona' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Edit Ana' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('Worries').pressSequentially('Losing sleep\n\nNoise')
  await dialog(page).getByLabel('Name').press('End')
  await page.keyboard.type(' M')
  await saved(page)
  expect((await people(page)).at(-1)).toMatchObject({
    ...{ name: 'Ana M', worries: ['Losing sleep', 'Noise'], wants: [] },
    ...{ situation: expect.stringMatching(/^Sleeps/), job: expect.stringMatching(/sleep/) },
  })
  await dialog(page).getByRole('button', { name: 'Remove Tomás' }).click()
  await expect(dialog(page).getByRole('log')).toContainText(/^Removed “Tomás”, with \d\d levels\./)
  await expect(
    dialog(page)
      .getByRole('button', { name: /Ana M$/ })
      .first(),
  ).toBeFocused()
  await dialog(page).getByRole('button', { name: 'Bring it back' }).click()
  await expect.poll(() => namesKept(page)).toEqual(['Tomás', 'Ana M'])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Personas…' }).first()).toBeFocused()
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
  for (let steps = 0; steps < 3; steps += 1) await undo.click()
  await saved(page)
  expect(await keptText(page)).toBe(before)
})

test('the thirteenth is refused and the limit is named', async ({ page }) => {
  const personas = Array.from({ length: 12 }, (_, at) => aPersona({ id: `p${at}`, name: `Person ${at + 1}` }))
  const full = aMapOf([aTouchpoint()], { personas })
  await openKept(page, full)
  await openPersonas(page)
  await expect(dialog(page).getByRole('listitem')).toHaveCount(12)
  await dialog(page).getByRole('button', { name: 'New persona…' }).click()
  await dialog(page).getByLabel('Name').fill('One too many')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('log')).toContainText('A map holds 12 personas')
  await expect(dialog(page).getByLabel('Name')).toHaveValue('One too many')
  expect(await keptText(page)).toBe(fileOf(full))
})

test('by keys alone: a map of nobody gets somebody', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint()], { personas: [] }))
  await tabTo(page, page.getByRole('button', { name: 'Personas…' }).first())
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('Nobody yet')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Selling the house soon' }))
  await page.keyboard.press('Space')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Add persona' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => namesKept(page)).toEqual(['Selling the house soon'])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('somebody is added and taken away by touch, from the table and the list', async ({ page }) => {
    await openKept(page, aMapOf([aTouchpoint()]))
    await page.getByRole('button', { name: 'More ways to add' }).tap()
    await page.getByRole('menuitem', { name: 'Personas…' }).tap()
    await dialog(page).getByRole('button', { name: 'New persona…' }).tap()
    await dialog(page).getByRole('button', { name: 'Insurance is paying' }).tap()
    await dialog(page).getByRole('button', { name: 'Add persona' }).tap()
    await expect.poll(() => namesKept(page)).toEqual(['Denise', 'Insurance is paying'])
    await dialog(page).getByRole('button', { name: 'Remove Denise' }).tap()
    await expect.poll(() => namesKept(page)).toEqual(['Insurance is paying'])
    await dialog(page).getByRole('button', { name: 'Close', exact: true }).tap()
    await expect(dialog(page)).toHaveCount(0)
  })
})

for (const theme of ['light', 'dark', 'sunlight']) {
  test(`with the dialog open nothing stands in the way of anybody (${theme})`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: name })), theme)
    await openKept(page, aMap({}, 'plumbing-flood'))
    await openPersonas(page)
    await dialog(page).getByRole('button', { name: 'Edit Tomás' }).click()
    await dialog(page).getByRole('button', { name: 'New persona…' }).click()
    await dialog(page).getByRole('button', { name: 'Works nights' }).click()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}
