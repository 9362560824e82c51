import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { dragLevels } from '../support/drag.ts'
import { aMapOf, aTouchpoint } from '../support/map-file.ts'
import { expectLevel, keptText, openKept, point, saved } from '../support/map-page.ts'
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

test('several are sent to a stage from the bar by keys alone, and one message takes it back', async ({ page }) => {
  await openKept(page, MAP())
  await card(page, 'Ann').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bar(page)).toContainText('2 selected')
  const send = bar(page).getByRole('button', { name: 'Move to stage…' })
  await send.press('Enter')
  await expect(page.getByRole('menuitem')).toHaveText(['Wait', 'Pay'])
  await page.keyboard.press('p')
  await page.keyboard.press('Enter')
  await expect.poll(() => keptStages(page)).toBe('Call: Cid | Wait: Dan Eve | Pay: Ann Bea')
  await expect(send).toBeFocused()
  await log(page).getByRole('button', { name: 'Undo' }).press('Enter')
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
  // Keys of the clipboard are fetched with the first finger that goes down.
  await log(page).waitFor({ state: 'attached' })
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

/** The browser takes the pointer away. */
function lose(page: Page): Promise<boolean> {
  return page.evaluate(() => window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 })))
}

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
  ['losing the pointer', lose],
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
      await page.waitForTimeout(120)
      await page.mouse.up()
      await expect(page.locator('.ghost')).toHaveCount(0)
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(log(page)).toContainText('Put back. Nothing was changed.')
    }
    await page.waitForTimeout(300)
    expect(await keptText(page)).toBe(before)
    await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled()
  })
}

for (const [how, stop] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['leaving the window', (page: Page) => page.mouse.move(600, -40)],
  ['losing the pointer', lose],
  ['the window losing the focus', (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur')))],
] as const) {
  test(`a drag of a point ends in the level before by ${how}, and the next drag is a whole one`, async ({ page }) => {
    const feelings = (expected: number, perceived: number) => ({
      denise: { expected, expectedWhy: '', perceived, perceivedWhy: '' },
    })
    await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'Ann', feelings: feelings(1, 0) })]))
    const before = await keptText(page)
    const at = point(page, 'Perceived', 'Ann')
    const start = await middle(at)
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(start.x, start.y + 40, { steps: 4 })
    await page.mouse.move(start.x, start.y + 90, { steps: 4 })
    await expect(at).not.toHaveAttribute('aria-valuetext', 'Fine')
    await stop(page)
    await page.mouse.move(start.x, start.y + 120)
    if (how === 'leaving the window') await stop(page)
    await page.mouse.up()
    await expectLevel(at, 'Fine')
    await expect(log(page)).toContainText('Put back. Nothing was changed.')
    expect(await middle(at)).toEqual(start)
    await page.waitForTimeout(200)
    expect(await keptText(page)).toBe(before)
    await dragLevels(page, 'Ann', -1)
    await expectLevel(at, 'Frustrated')
  })
}

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a held card drags, a swipe does not; a second finger puts it back, for a card and for a point', async ({
    page,
  }) => {
    await openKept(page, MAP())
    const finger = await fingers(page)
    const [ann, eve] = [await middle(card(page, 'Ann').getByText('Ann')), await middle(card(page, 'Eve'))]
    await finger('touchStart', [ann])
    await finger('touchMove', [{ x: ann.x + 60, y: ann.y }])
    await finger('touchEnd', [])
    await expect(page.locator('.ghost')).toHaveCount(0)

    await finger('touchStart', [ann])
    await expect(page.locator('.ghost')).toBeVisible()
    await finger('touchMove', [{ x: eve.x - 20, y: eve.y }])
    await finger('touchStart', [
      { x: eve.x - 20, y: eve.y },
      { x: 300, y: 500 },
    ])
    await expect(page.locator('.ghost')).toHaveCount(0)
    await finger('touchEnd', [])
    await expect(log(page)).toContainText('Put back.')
    expect(await keptStages(page)).toBe(START)

    await finger('touchStart', [ann])
    await expect(page.locator('.ghost')).toBeVisible()
    await finger('touchMove', [{ x: eve.x - 20, y: eve.y }])
    await finger('touchEnd', [])
    await expect.poll(() => keptStages(page)).toBe('Call: Bea Cid | Wait: Dan Ann Eve | Pay:')

    const at = point(page, 'Perceived', 'Bea')
    await at.press('ArrowUp')
    await expectLevel(at, 'Fine')
    const from = await middle(at)
    await finger('touchStart', [from])
    for (const down of [20, 60, 100]) await finger('touchMove', [{ x: from.x, y: from.y + down }])
    await expect(at).not.toHaveAttribute('aria-valuetext', 'Fine')
    await finger('touchStart', [
      { x: from.x, y: from.y + 100 },
      { x: from.x + 200, y: from.y },
    ])
    await finger('touchEnd', [])
    await expectLevel(at, 'Fine')
    await expect(log(page)).toContainText('Put back.')
  })
})

/** Sends fingers as a screen would. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page)
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a list with ticks and grips: move by finger and by key, own, remove', async ({ page }) => {
    await openKept(page, MAP())
    await page.getByRole('button', { name: 'Show…' }).click()
    await page.getByRole('button', { name: 'Select several' }).click()
    const sheet = page.getByRole('dialog', { name: 'Select several' })
    await sheet.getByRole('checkbox', { name: 'Ann' }).check()
    await sheet.getByRole('checkbox', { name: 'Cid' }).check()
    await expect(bar(page)).toContainText('2 selected')
    const finger = await fingers(page)
    const from = await middle(sheet.getByRole('button', { name: 'Move Cid' }))
    const to = await middle(sheet.getByRole('button', { name: 'Move Dan' }))
    await finger('touchStart', [from])
    for (const share of [0.3, 0.7, 1])
      await finger('touchMove', [{ x: from.x, y: from.y + (to.y + 8 - from.y) * share }])
    await expect(page.locator('.arrange .mark')).toBeVisible()
    await finger('touchEnd', [])
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Dan Ann Cid Eve | Pay:')
    await sheet.getByRole('button', { name: 'Move Eve' }).press('ArrowUp')
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Dan Ann Eve Cid | Pay:')
    await bar(page).getByRole('button', { name: 'Move up' }).click()
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Ann Dan Cid Eve | Pay:')
    await bar(page).getByRole('button', { name: 'More' }).tap()
    await page.getByRole('menuitem', { name: 'Move to stage…' }).tap()
    await expect(page.getByRole('menuitem', { name: 'Back' }), 'no entry hangs over the edge').toBeInViewport({
      ratio: 1,
    })
    await page.getByRole('menuitem', { name: 'Pay' }).tap()
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Dan Eve | Pay: Ann Cid')
    await expect(log(page)).toContainText('2 touchpoints moved, now 4 to 5 of 5, in Pay.')
    await log(page).getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Ann Dan Cid Eve | Pay:')
    await bar(page).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Dan Eve | Pay:')
    await log(page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => keptStages(page)).toBe('Call: Bea | Wait: Ann Dan Cid Eve | Pay:')
  })
})

test('? opens the sheet of keys, as the very first key too, and not while somebody types', async ({ page }) => {
  await openKept(page, MAP())
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await expect(sheet).toContainText('Move the stage left')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Name of this map' }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('textbox', { name: 'Name of this map' })).toHaveValue(/\?/)
  await expect(sheet).toHaveCount(0)
})

test('Ctrl Enter adds behind what has the focus, a title too, and each is one step; whoever writes else keeps the key', async ({
  page,
}) => {
  await openKept(page, MAP())
  await card(page, 'Ann').focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Enter')
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('Amy')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(title).toHaveValue('New touchpoint')
  await expect(title).toBeFocused()
  await page.keyboard.type('Ava')
  await point(page, 'Perceived', 'Dan').press('ControlOrMeta+Enter')
  await expect(title).toBeFocused()
  await page.keyboard.type('Doe')
  await stage(page, 'Pay').press('ControlOrMeta+Enter')
  await expect(title).toBeFocused()
  await page.keyboard.type('Pam')
  const all = 'Call: Ann Amy Ava Bea Cid | Wait: Dan Doe Eve | Pay: Pam'
  await expect.poll(() => keptStages(page)).toBe(all)
  await page.getByRole('textbox', { name: 'Friction', exact: true }).press('ControlOrMeta+Enter')
  await page.getByRole('link', { name: 'Insights', exact: true }).press('Escape')
  await expect.poll(() => keptStages(page)).toBe(all)
  for (let step = 0; step < 4; step += 1) await undo(page)
  await expect.poll(() => keptStages(page)).toBe(START)
})

test('220 steps can be taken back, to the very map it was', async ({ page }) => {
  await openKept(page, MAP())
  const before = await keptText(page)
  const at = point(page, 'Perceived', 'Ann')
  await at.focus()
  for (let step = 0; step < 110; step += 1) {
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Delete')
  }
  await saved(page)
  expect(await keptText(page)).not.toBe(before)
  for (let step = 0; step < 220; step += 1) await page.keyboard.press('ControlOrMeta+z')
  await saved(page)
  expect(await keptText(page)).toBe(before)
  await expect(page.getByRole('button', { name: 'Undo', exact: true }).first()).toBeDisabled()
})

test.describe('a long map', () => {
  const LONG = () =>
    aMapOfStages({
      First: Array.from({ length: 30 }, (_, at) => `A${at}`),
      Second: Array.from({ length: 30 }, (_, at) => `B${at}`),
    })
  const strip = (page: Page): Locator => page.getByRole('scrollbar', { name: 'Move along the map' })

  test('the strip shows what is seen, and moves along by mouse and by key', async ({ page }) => {
    await openKept(page, LONG())
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /^Touchpoints 1 to \d+ of 60$/)
    await strip(page).press('End')
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /to 60 of 60$/)
    await expect(card(page, 'B29')).toBeInViewport()
    await strip(page).press('Home')
    await expect(card(page, 'A0')).toBeInViewport()
    const box = await strip(page).boundingBox()
    if (!box) throw new Error('There is no strip')
    await page.mouse.move(box.x + 20, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 20, box.y + 20, { steps: 5 })
    await page.mouse.up()
    await expect(card(page, 'B29')).toBeInViewport()
    expect((await strip(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  test('smaller, larger and all at once, by key and by button; a press leads closer; a point is dragged at any size', async ({
    page,
  }) => {
    await openKept(page, LONG())
    const size = page.getByRole('group', { name: 'Size of the board' })
    await point(page, 'Perceived', 'A1').press('ArrowUp')
    await point(page, 'Perceived', 'A2').press('ArrowUp')
    await point(page, 'Perceived', 'A2').press('ArrowUp')
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    await expect(size).toContainText('60 %')
    for (const side of ['Expected', 'Perceived'] as const) {
      const box = await point(page, side, 'A1').boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(23.9)
    }
    await dragLevels(page, 'A1', -1)
    await expectLevel(point(page, 'Perceived', 'A1'), 'Frustrated')
    await size.getByRole('button', { name: 'Smaller' }).click()
    await expect(size).toContainText('50 %')
    const far = await middle(point(page, 'Perceived', 'A9'))
    await page.mouse.click(far.x, far.y)
    await expect(size).toContainText('100 %')
    await expect(card(page, 'A9')).toBeInViewport()
    await page.keyboard.press('0')
    await expect(size).toContainText('All')
    const whole = page.getByRole('button', { name: 'The whole map' })
    const box = await whole.boundingBox()
    await whole.click({ position: { x: (box?.width ?? 0) * 0.98, y: 100 } })
    await expect(card(page, 'B28')).toBeInViewport()
    await expect(whole).toHaveCount(0)
  })
})

for (const theme of ['light', 'dark', 'sunlight'] as const) {
  test(`nothing is amiss for a screen reader with the bar, the menu and the keys open, in ${theme}`, async ({
    page,
  }) => {
    await openKept(page, MAP())
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name
    }, theme)
    await card(page, 'Ann').click()
    await card(page, 'Cid').click({ modifiers: ['Shift'] })
    await bar(page).getByRole('button', { name: 'Set owner' }).click()
    await page.getByRole('menuitem').first().waitFor()
    expect(await amiss(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await amiss(page)).toEqual([])
  })
}

async function amiss(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('titles of 4,000 letters, of signs and from right to left stay in their cards, and cards apart', async ({
  page,
}) => {
  const titles = [
    'x'.repeat(4000),
    'Word '.repeat(800),
    '👩‍🔧🏠'.repeat(400),
    'مرحبا بالعالم '.repeat(200),
    '<script>alert(1)</script>',
  ]
  const map = aMapOf(
    titles.map((title, at) =>
      aTouchpoint({ id: `t${at}`, title: title.slice(0, 4000), friction: title.slice(0, 4000) }),
    ),
  )
  await openKept(page, map)
  const boxes = await page.locator('.touchpoint .face').evaluateAll((faces) =>
    faces.map((face) => {
      const outer = face.getBoundingClientRect()
      const texts = [...face.querySelectorAll('.title, .foot')].map((text) => text.getBoundingClientRect())
      return {
        left: outer.left,
        right: outer.right,
        inside: texts.every(
          ({ left, right, top, bottom }) =>
            left >= outer.left - 1 && right <= outer.right + 1 && top >= outer.top - 1 && bottom <= outer.bottom + 1,
        ),
      }
    }),
  )
  expect(boxes).toHaveLength(titles.length)
  for (const [at, box] of boxes.entries()) {
    expect(box.inside).toBe(true)
    expect(box.left).toBeGreaterThanOrEqual(boxes[at - 1]?.right ?? 0)
  }
})
