import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { dragLevels } from '../support/drag.ts'
import { aMapOf, aTouchpoint } from '../support/map-file.ts'
import { expectLevel, keptText, openKept, point, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const felt = (expected: number, perceived: number) => ({
  feelings: { denise: { expected, expectedWhy: '', perceived, perceivedWhy: '' } },
})
const future = (change: string | null, perceived: object = {}, note = '') => ({ future: { change, perceived, note } })

/** Four touchpoints: one to fix, one to drop, one to add, one nobody decided about. */
const MAP = aMapOf([
  aTouchpoint({
    id: 'call',
    title: 'Calls the office',
    ...felt(1, -1),
    ...future('fix', { denise: 1 }, 'Answer in 20 seconds'),
  }),
  aTouchpoint({ id: 'hold', title: 'Waits on hold', kind: 'waiting', ...felt(0, -2), ...future('drop') }),
  aTouchpoint({ id: 'text', title: 'Gets a text', ...felt(1, 2), ...future('add') }),
  aTouchpoint({ id: 'door', title: 'Opens the door', ...felt(0, -1) }),
])

const later = (page: Page, touchpoint: string) =>
  page.getByRole('slider', { name: `Future: ${touchpoint}`, exact: true })
const touchpoints = async (page: Page) => JSON.parse(await keptText(page)).stages[0].touchpoints

async function showFuture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Future', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Future', exact: true })).toHaveAttribute('aria-pressed', 'true')
}

test('the future has points of its own: keys set them, Delete goes back to today, today stays', async ({ page }) => {
  await openKept(page, MAP)
  await showFuture(page)
  await expect(page.getByRole('slider', { name: /^Perceived:/ })).toHaveCount(0)
  await expectLevel(later(page, 'Calls the office'), 'Pleased')
  const door = later(page, 'Opens the door')
  await expectLevel(door, 'Frustrated')
  await expect(door).toHaveAccessibleDescription('As today')
  await door.press('ArrowUp')
  await expectLevel(door, 'Fine')
  await expect(door).toHaveAccessibleDescription('')
  await saved(page)
  expect((await touchpoints(page))[3]).toMatchObject({
    feelings: { denise: { perceived: -1 } },
    future: { perceived: { denise: 0 } },
  })
  await door.press('Delete')
  await expectLevel(door, 'Frustrated')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expectLevel(door, 'Fine')
  await page.reload()
  await expectLevel(later(page, 'Opens the door'), 'Fine')
  await page.getByRole('button', { name: 'Today', exact: true }).click()
  await expectLevel(point(page, 'Perceived', 'Opens the door'), 'Frustrated')
})

test('a point of the future is dragged, and only the future moves', async ({ page }) => {
  await openKept(page, MAP)
  await showFuture(page)
  const door = later(page, 'Opens the door')
  await dragLevels(page, 'Opens the door', 3, 'Future')
  await expectLevel(door, 'Delighted')
  await saved(page)
  expect((await touchpoints(page))[3]).toMatchObject({
    feelings: { denise: { perceived: -1 } },
    future: { perceived: { denise: 2 } },
  })
})

test('what is added while the future is shown is not there today', async ({ page }) => {
  await openKept(page, MAP)
  await showFuture(page)
  await page.getByRole('button', { name: 'Add touchpoint' }).click()
  await expect(page.getByLabel('Title', { exact: true })).toBeFocused()
  await page.keyboard.type('A photo of the technician')
  await expect(page.getByRole('button', { name: /A photo of the technician.*New/ })).toBeVisible()
  await saved(page)
  expect((await touchpoints(page)).at(-1)).toMatchObject({ future: { change: 'add' } })
  await page.getByRole('button', { name: 'Today', exact: true }).click()
  await expect(page.getByRole('button', { name: /A photo of the technician.*Planned/ })).toBeVisible()
})

test('the fields of a touchpoint say what becomes of it; one note is one step of undo', async ({ page }) => {
  await openKept(page, MAP)
  await page
    .getByRole('button', { name: /Opens the door/ })
    .first()
    .click()
  const group = page.getByRole('region', { name: 'In the future' })
  await group.getByRole('radio', { name: 'Fix' }).check({ force: true })
  await group.getByRole('radio', { name: 'Pleased' }).check({ force: true })
  await group.getByLabel('What we do differently').pressSequentially('Call before we come')
  await saved(page)
  expect((await touchpoints(page))[3].future).toEqual({
    change: 'fix',
    perceived: { denise: 1 },
    note: 'Call before we come',
  })
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(group.getByLabel('What we do differently')).toHaveValue('')
  await group.getByRole('radio', { name: 'As today' }).check({ force: true })
  await group.getByRole('radio', { name: 'Not decided' }).check({ force: true })
  await saved(page)
  expect((await touchpoints(page))[3].future).toEqual({ change: null, perceived: {}, note: '' })
})

test('a list says what changes, leads to each touchpoint and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openKept(page, MAP)
  await showFuture(page)
  await page.getByRole('button', { name: 'What changes' }).click()
  const dialog = page.getByRole('dialog', { name: 'What changes' })
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Fix.*Calls the office.*Frustrated → Pleased.*Answer in 20 seconds/s,
    /Drop.*Waits on hold/s,
    /Add.*Gets a text.*Delighted/s,
  ])
  await dialog.getByRole('button', { name: 'Copy as text' }).click()
  await expect(dialog.getByRole('status')).toHaveText(/Copied/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'What changes: Small (Denise)',
      'Fix: Calls the office · Frustrated → Pleased · Answer in 20 seconds',
      'Drop: Waits on hold',
      'Add: Gets a text · Delighted',
    ].join('\n'),
  )
  await dialog.getByRole('button', { name: 'Waits on hold' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Waits on hold' })).toBeAttached()
})

test('a phone does the same from its list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openKept(page, MAP)
  await page.getByRole('button', { name: 'Show…' }).click()
  const dialog = page.getByRole('dialog', { name: 'What is shown' })
  await dialog.getByRole('button', { name: 'Future', exact: true }).click()
  await dialog.getByRole('button', { name: 'What changes' }).click()
  await expect(page.getByRole('dialog', { name: 'What changes' }).getByRole('listitem')).toHaveCount(3)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Waits on hold.*Dropped/s }).first()).toBeVisible()
  await page
    .getByRole('button', { name: /Opens the door/ })
    .first()
    .click()
  await page
    .getByRole('region', { name: 'In the future' })
    .getByRole('radio', { name: 'Delighted' })
    .check({ force: true })
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('button', { name: /Opens the door.*Fine → Delighted/s }).first()).toBeVisible()
})

for (const [width, theme] of [1440, 360].flatMap((wide) =>
  ['light', 'dark', 'sunlight'].map((one) => [wide, one] as const),
)) {
  test(`axe finds nothing at ${width} px, with the future shown and its list open, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 860 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openKept(page, MAP)
    if (width < 768) await page.getByRole('button', { name: 'Show…' }).click()
    await showFuture(page)
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    const look = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect
        .soft(
          violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]),
          where,
        )
        .toEqual([])
    }
    await look('shown')
    await page.getByRole('button', { name: 'What changes' }).click()
    await expect(page.getByRole('dialog', { name: 'What changes' })).toBeVisible()
    await look('list')
    await page.getByRole('dialog').getByRole('button', { name: 'Calls the office' }).click()
    await expect(page.getByRole('region', { name: 'In the future' })).toBeVisible()
    await look('fields')
  })
}
