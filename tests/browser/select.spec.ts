import type { Locator, Page } from '@playwright/test'
import { keptText, openKept, saved } from '../support/map-page.ts'
import { aMapOfStages, keptStages } from '../support/stages.ts'
import { expect, test } from '../support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const MAP = () => aMapOfStages({ Call: ['Ann', 'Bea', 'Cid'], Wait: ['Dan', 'Eve'], Pay: [] })
const START = 'Call: Ann Bea Cid | Wait: Dan Eve | Pay:'

const card = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: 'Journey board' }).locator(`[data-focus="touchpoint:${title.toLowerCase()}"]`)
const stage = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: 'Journey board' }).locator(`[data-focus="stage:${title.toLowerCase()}"]`)
const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Selected touchpoints' })
const log = (page: Page): Locator => page.getByRole('log')
const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo', exact: true }).first().click()

async function picked(page: Page): Promise<string[]> {
  const cards = page.locator('.touchpoint.picked .title')
  return cards.allTextContents()
}

test('a range by Shift, one more by Ctrl; copies, owner and removal of all are one undo each', async ({ page }) => {
  await openKept(page, MAP())
  await card(page, 'Bea').click()
  await card(page, 'Dan').click({ modifiers: ['Shift'] })
  expect(await picked(page)).toEqual(['Bea', 'Cid', 'Dan'])
  await card(page, 'Cid').click({ modifiers: ['ControlOrMeta'] })
  expect(await picked(page)).toEqual(['Bea', 'Dan'])
  await expect(bar(page)).toContainText('2 selected')
  await expect(page.getByRole('status', { name: 'Selected touchpoints' })).toHaveText(
    '2 touchpoints selected, from “Bea” to “Dan”.',
  )
  await expect(card(page, 'Bea')).toHaveAttribute('aria-pressed', 'true')

  await bar(page).getByRole('button', { name: 'Set owner' }).click()
  await page.getByRole('menuitem', { name: 'Owner', exact: true }).click()
  await saved(page)
  expect((await keptText(page)).match(/"owner": "owner"/g)).toHaveLength(2)
  await undo(page)
  await saved(page)
  expect((await keptText(page)).match(/"owner": "owner"/g)).toBeNull()

  await bar(page).getByRole('button', { name: 'Duplicate' }).click()
  await expect.poll(() => keptStages(page)).toBe('Call: Ann Bea Cid | Wait: Dan Bea Dan Eve | Pay:')
  await undo(page)
  await expect.poll(() => keptStages(page)).toBe(START)

  await card(page, 'Ann').click()
  await expect(bar(page)).toHaveCount(0)
  await card(page, 'Cid').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Delete')
  await expect.poll(() => keptStages(page)).toBe('Call: | Wait: Dan Eve | Pay:')
  await expect(log(page)).toContainText('Removed 3 touchpoints.')
  await expect(card(page, 'Dan')).toBeFocused()
  await log(page).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => keptStages(page)).toBe(START)
  expect(await picked(page)).toEqual(['Ann', 'Bea', 'Cid'])
})

test('by keys alone: along the cards, more of them, move, all, none', async ({ page }) => {
  await openKept(page, MAP())
  await card(page, 'Ann').focus()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 'Bea')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(card(page, 'Cid')).toBeFocused()
  expect(await picked(page)).toEqual(['Bea', 'Cid'])
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => keptStages(page)).toBe('Call: Ann | Wait: Bea Cid Dan Eve | Pay:')
  await expect(log(page)).toContainText('2 touchpoints moved, now 2 to 3 of 5, in Wait.')
  await expect(card(page, 'Cid')).toBeFocused()
  await page.keyboard.press('Shift+Alt+ArrowRight')
  await expect(card(page, 'Dan')).toBeFocused()
  expect(await picked(page)).toEqual(['Bea', 'Cid', 'Dan'])
  await page.keyboard.press('ControlOrMeta+a')
  expect(await picked(page)).toHaveLength(5)
  await page.keyboard.press('Escape')
  expect(await picked(page)).toEqual([])
  await page.keyboard.press('Control+Space')
  expect(await picked(page)).toEqual(['Dan'])
  await page.keyboard.press('Delete')
  await expect.poll(() => keptStages(page)).toBe('Call: Ann | Wait: Bea Cid Eve | Pay:')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => keptStages(page)).toBe(START)
})

test('Alt and arrows move a stage, and say where it stands now', async ({ page }) => {
  await openKept(page, MAP())
  await stage(page, 'Pay').focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(log(page)).toContainText('Stage “Pay”, now 2 of 3.')
  await expect(stage(page, 'Pay')).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => keptStages(page)).toBe('Pay: | Call: Ann Bea Cid | Wait: Dan Eve')
})

test('several are cut by key and pasted into another place, in their order', async ({ page }) => {
  await openKept(page, MAP())
  await card(page, 'Ann').click()
  await card(page, 'Cid').click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('ControlOrMeta+x')
  await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Dan Eve | Pay:')
  await card(page, 'Eve').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Dan Eve Ann Cid | Pay:')
})

test('F2 or a double click renames in place: Enter keeps as one step, Escape leaves it', async ({ page }) => {
  await openKept(page, MAP())
  await card(page, 'Ann').focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'New name of Ann' })).toBeFocused()
  await page.keyboard.type('Anna')
  await page.keyboard.press('Enter')
  await expect.poll(() => keptStages(page)).toBe('Call: Anna Bea Cid | Wait: Dan Eve | Pay:')
  await expect(card(page, 'Ann')).toBeFocused()
  await undo(page)
  await expect.poll(() => keptStages(page)).toBe(START)
  await stage(page, 'Call').dblclick()
  await page.getByRole('textbox', { name: 'New name of Call' }).fill('Rings')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'New name of' })).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await card(page, 'Bea').dblclick()
  await page.getByRole('textbox', { name: 'New name of Bea' }).fill('Beate')
  await card(page, 'Dan').click()
  await expect.poll(() => keptStages(page)).toBe('Call: Ann Beate Cid | Wait: Dan Eve | Pay:')
})

async function middle(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox()
  if (!box) throw new Error('It is not to be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Takes something with the mouse and holds it over something else, a little left or right of its middle. */
async function holdOver(page: Page, from: Locator, to: Locator, aside: number): Promise<void> {
  const [start, end] = [await middle(from), await middle(to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 10, start.y + 4, { steps: 2 })
  await page.mouse.move(end.x + aside, end.y, { steps: 5 })
}

test('cards are dragged, also several and into other stages, and a stage among the stages', async ({ page }) => {
  await openKept(page, MAP())
  await holdOver(page, card(page, 'Ann'), card(page, 'Dan'), 20)
  await expect(page.locator('.mark').last()).toBeVisible()
  await expect(page.getByText('to Wait')).toBeVisible()
  await page.mouse.up()
  await expect.poll(() => keptStages(page)).toBe('Call: Bea Cid | Wait: Dan Ann Eve | Pay:')
  await expect(log(page)).toContainText('“Ann”, now 4 of 5, in Wait.')
  await card(page, 'Bea').click()
  await card(page, 'Dan').click({ modifiers: ['ControlOrMeta'] })
  await holdOver(page, card(page, 'Dan'), stage(page, 'Pay'), 0)
  await page.mouse.up()
  await expect.poll(() => keptStages(page)).toBe('Call: Cid | Wait: Ann Eve | Pay: Bea Dan')
  expect(await picked(page)).toEqual(['Bea', 'Dan'])
  await holdOver(page, stage(page, 'Pay'), stage(page, 'Call'), -20)
  await page.mouse.up()
  await expect.poll(() => keptStages(page)).toBe('Pay: Bea Dan | Call: Cid | Wait: Ann Eve')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (let step = 0; step < 3; step += 1) await undo(page)
  await expect.poll(() => keptStages(page)).toBe(START)
})

for (const [how, stop] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['leaving the window', (page: Page) => page.mouse.move(600, -40)],
  [
    'losing the pointer',
    (page: Page) => page.evaluate(() => window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }))),
  ],
  ['the window losing the focus', (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur')))],
] as const) {
  test(`a drag of a card or a stage ends in nothing by ${how}`, async ({ page }) => {
    await openKept(page, MAP())
    const before = await keptText(page)
    for (const [from, to] of [
      [card(page, 'Ann'), card(page, 'Eve')],
      [stage(page, 'Call'), stage(page, 'Pay')],
    ] as const) {
      await holdOver(page, from, to, 20)
      await stop(page)
      await page.mouse.up()
      await expect(page.locator('.ghost')).toHaveCount(0)
      await expect(log(page)).toContainText('Put back. Nothing was moved.')
    }
    await page.waitForTimeout(300)
    expect(await keptText(page)).toBe(before)
    await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled()
  })
}
