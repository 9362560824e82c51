import type { Locator, Page } from '@playwright/test'
import { aMapOf, aTouchpoint } from '../support/map-file.ts'
import { expectLevel, openKept, point } from '../support/map-page.ts'
import { aMapOfStages } from '../support/stages.ts'
import { expect, test } from '../support/test.ts'

const board = (page: Page): Locator => page.getByRole('region', { name: 'Journey board' })
const card = (page: Page, id: string): Locator => board(page).locator(`[data-focus="touchpoint:${id}"]`)
const log = (page: Page): Locator => page.getByRole('log', { name: 'Messages' })

/** Every message that was put into the log, one by one as a screen reader has them. */
async function heard(page: Page): Promise<() => Promise<string[]>> {
  await log(page).evaluate((place) => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.textContent) said.push(node.textContent.trim())
    }).observe(place, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => [...Reflect.get(window, 'said')])
}

test('undo names each step anew, and the focus goes to the card it was about', async ({ page }) => {
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'], Pay: ['Cid'] }))
  await card(page, 'bea').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expectLevel(point(page, 'Expected', 'Bea'), 'Pleased')
  await expect(log(page)).toBeAttached()
  const said = await heard(page)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(said).toEqual(['Undone: Bea, Expected', 'Undone: Bea, Expected'])

  await page.getByRole('button', { name: 'Add touchpoint', exact: true }).first().click()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(log(page)).toContainText('Undone: adding New touchpoint')
  await expect(card(page, 'cid').or(card(page, 'bea')).and(page.locator(':focus'))).toHaveCount(1)

  await card(page, 'cid').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(log(page)).toContainText('It is already the last one.')

  await card(page, 'cid').press('Enter')
  const levels = page.getByRole('radiogroup', { name: 'Expected' })
  await levels.getByRole('radio', { name: 'Not known' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(levels.getByRole('radio', { name: 'Delighted' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(levels.getByRole('radio', { name: 'Not known' })).toBeFocused()
})

test('a value that is chosen and taken back before anything is drawn is shown as it is kept', async ({ page }) => {
  await openKept(page, aMapOfStages({ Call: ['Ann'] }))
  await card(page, 'ann').click()
  const levels = page.getByRole('radiogroup', { name: 'Perceived' })
  await expect(levels.getByRole('radio', { name: 'Not known' })).toBeChecked()
  await levels.getByRole('radio', { name: 'Pleased' }).evaluate((radio: HTMLInputElement) => {
    radio.focus()
    radio.click()
    radio.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))
  })
  await expect(log(page)).toContainText('Undone: Ann, Perceived')
  await expect(levels.getByRole('radio', { name: 'Not known' })).toBeChecked()
  await expect(levels.getByRole('radio', { name: 'Not known' })).toBeFocused()
})

test('Page Down goes from point to point, also to what was not drawn; Tab goes as the sheet of keys says', async ({
  page,
}) => {
  await openKept(
    page,
    aMapOf(Array.from({ length: 60 }, (_, at) => aTouchpoint({ id: `t${at}`, title: `Step ${at}` }))),
  )
  await card(page, 't0').click()
  await card(page, 't0').focus()
  const order = ['More for Step 0', 'Expected: Step 0', 'Perceived: Step 0']
  for (const name of order) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', name)
  }
  for (let at = 1; at <= 30; at += 1) {
    await page.keyboard.press('PageDown')
    await expect(point(page, 'Perceived', `Step ${at}`)).toBeFocused()
  }
  await expect(point(page, 'Perceived', 'Step 30')).toBeInViewport()
  await expectLevel(point(page, 'Perceived', 'Step 30'), 'Not known')
  await page.keyboard.press('PageUp')
  await expect(point(page, 'Perceived', 'Step 29')).toBeFocused()
})

test('the table is passed by in one step and left by Escape, and no option of Owner opens a dialog', async ({
  page,
}) => {
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'] }), '/table')
  await page.getByRole('link', { name: 'Skip past the table' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Keys', exact: true })).toBeFocused()
  await page.getByRole('textbox', { name: 'Friction: Bea' }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: 'Table', exact: true })).toBeFocused()

  const owner = page.getByRole('combobox', { name: 'Owner: Ann' })
  await owner.focus()
  await page.keyboard.press('End')
  await expect(owner.locator('option:checked')).toHaveText('Owner')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('link', { name: 'Board', exact: true }).click()
  await card(page, 'bea').click()
  await page.getByRole('button', { name: 'New owner…' }).click()
  await page.getByRole('dialog').getByLabel('Name of the owner').fill('Night desk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Owner', exact: true }).locator('option:checked')).toHaveText(
    'Night desk',
  )
})

test('what is found is named, Escape goes to it, and the keys go back to the field; Filter says how many are on', async ({
  page,
}) => {
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'], Pay: ['Bee', 'Pays the bill'] }))
  const field = page.getByRole('searchbox', { name: 'Find on this map' })
  await page.keyboard.press('Control+Shift+F')
  await expect(field).toBeFocused()
  await page.keyboard.type('pays')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '1 of 1: Pays the bill' })).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+Shift+F')
  await expect(field).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(card(page, 'pays the bill')).toBeFocused()
  await expect(field).toHaveCount(0)
  await page.keyboard.press('Control+Shift+F')
  await expect(field).toBeFocused()
  await page.keyboard.type('be')
  await page.getByRole('button', { name: 'Go to it' }).click()
  await expect(card(page, 'bea')).toBeFocused()

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('checkbox', { name: /^No owner/ }).check()
  await expect(page.getByRole('button', { name: 'Filter, 1 on', exact: true })).toBeVisible()
})

test('levels that are passed over are told as one gap, and nothing is said again by itself', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ feelings: { denise: { expected: 1, perceived: 2 } } })]))
  await expect(page.getByLabel('Size of the board').and(page.locator('output'))).toHaveAttribute('aria-live', 'off')
  await card(page, 'moment').click()
  await page.getByRole('radiogroup', { name: 'Perceived' }).getByRole('radio', { name: 'Delighted' }).focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowLeft')
  await expect(page.locator('body > [aria-live]')).toHaveText('Gap −2')
  const saving = page.getByRole('status', { name: 'Saving' })
  await expect(saving).toHaveText('Saved on this device')
  await expect(saving.locator('xpath=following-sibling::span[1]')).toHaveText('just now')
})

test('in the table a new owner is named from the menu of a touchpoint, and owns it at once', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ title: 'One' })]), '/table')
  await page.getByRole('button', { name: 'More for One' }).click()
  await page.getByRole('menuitem', { name: 'New owner…' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Warehouse')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Owner: One').locator('option:checked')).toHaveText('Warehouse')
})

test('what comes back by undo has the focus and is selected; undoing a copy leads to what it was made from', async ({
  page,
}) => {
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'], Pay: ['Cid'] }))
  await card(page, 'bea').click()
  await card(page, 'bea').focus()
  await page.keyboard.press('Delete')
  await expect(card(page, 'cid')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(card(page, 'bea')).toBeFocused()
  await expect(card(page, 'bea')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ControlOrMeta+d')
  await expect(board(page).locator('[data-focus^="touchpoint:"]')).toHaveCount(4)
  await expect(card(page, 'bea')).not.toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(card(page, 'bea')).toBeFocused()
  await expect(card(page, 'bea')).toHaveAttribute('aria-pressed', 'true')
})

test('of several that are selected the owner is set from the menu of the one in focus; letters lead through it', async ({
  page,
}) => {
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'], Pay: ['Cid'] }))
  await card(page, 'ann').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card(page, 'bea')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.type('set')
  await expect(page.getByRole('menuitem', { name: 'Set owner of 2 selected…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'No owner' }).press('Enter')
  await expect(log(page)).toContainText('Owner of 2 touchpoints')
  await expect(page.getByRole('button', { name: 'More for Bea' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move 2 selected to stage…' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Pay' }).press('Enter')
  await expect(log(page)).toContainText('2 touchpoints moved, now 2 to 3 of 3, in Pay.')
  await page.getByRole('button', { name: 'More for Bea' }).focus()
  await page.keyboard.press('Escape')
  await expect(log(page)).toContainText('Selection cleared.')
  await expect(card(page, 'bea')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(log(page)).toContainText('Undone: moving 2 touchpoints')

  await card(page, 'ann').focus()
  await page.getByRole('button', { name: 'Add stage' }).press('Enter')
  await expect(log(page)).toContainText('Added a stage after “Pay”.')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveAttribute('aria-live', 'off')
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Name of this map' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeFocused()
})

test('undo of a move by menu names what was moved, and not what it changed places with', async ({ page }) => {
  await openKept(page, aMapOf(['One', 'Two', 'Three'].map((title) => aTouchpoint({ id: title, title }))), '/table')
  await page.getByLabel('Title: One').focus()
  for (const [title, way] of [
    ['Two', 'Move down'],
    ['Three', 'Move up'],
  ] as const) {
    await page.getByRole('button', { name: `More for ${title}` }).click()
    await page.getByRole('menuitem', { name: way }).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect(log(page)).toContainText(`Undone: moving ${title}`)
  }
})

test('what is only chosen has no use for Ctrl Enter: it adds there too', async ({ page }) => {
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'], Pay: ['Cid'] }))
  const count = board(page).locator('[data-focus^="touchpoint:"]')
  const panel = page.getByRole('complementary', { name: 'Touchpoint' })
  await card(page, 'ann').press('Enter')
  // What hears keys anywhere on the map has come with the first of them.
  await expect(log(page)).toBeAttached()
  await expect(panel.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  for (const [at, field] of [
    panel.getByRole('combobox', { name: 'Owner', exact: true }),
    panel.getByRole('checkbox').first(),
    panel.getByRole('radio', { name: 'Pleased' }).first(),
  ].entries()) {
    await field.focus()
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(count).toHaveCount(4 + at)
    await expect(panel.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
  }
})

test('a gap in the panel leads to its touchpoint, out of sight on the board until then', async ({ page }) => {
  const titles = Array.from({ length: 16 }, (_, at) => `Step ${at}`)
  const rated = (at: number) => ({
    denise: { expected: 1, expectedWhy: '', perceived: at === 15 ? -2 : 1, perceivedWhy: '' },
  })
  await openKept(
    page,
    aMapOf(titles.map((title, at) => aTouchpoint({ id: `s${at}`, title, feelings: rated(at), owner: null }))),
  )
  await expect(card(page, 's15')).not.toBeInViewport()
  await page.getByRole('button', { name: /^−3 Step 15/ }).click()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Step 15')
  await expect(card(page, 's15')).toBeInViewport({ ratio: 0.9 })
})

test('a key that is pressed while what hears keys is still on its way is answered when it comes', async ({ page }) => {
  let come = () => {}
  const held = new Promise<void>((resolve) => {
    come = resolve
  })
  let asked = 0
  await page.route(/_astro\/Over\./, async (route) => {
    asked += 1
    await held
    await route.continue()
  })
  await openKept(page, aMapOfStages({ Call: ['Ann', 'Bea'] }))
  await board(page).getByText('Delighted').first().click()
  await expect.poll(() => asked).toBeGreaterThan(0)
  // Everything else that a first touch asks for is there by now.
  await page.waitForTimeout(800)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toHaveCount(0)
  come()
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
})
