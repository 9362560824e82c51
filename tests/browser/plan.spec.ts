import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { tabTo } from '../support/keyboard.ts'
import { aMapOf, aPersona, aTouchpoint, fileOf, type Loose } from '../support/map-file.ts'
import { keptText, openKept, problem, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const felt = (expected: number, perceived: number) => ({
  denise: { expected, expectedWhy: '', perceived, perceivedWhy: '' },
})
const MOMENTS = [
  aTouchpoint({ id: 'wait', title: 'Waits', owner: 'owner', feelings: felt(1, -2) }),
  aTouchpoint({ id: 'bill', title: 'Gets the bill', feelings: felt(0, -1) }),
  aTouchpoint({ id: 'door', title: 'Opens the door', feelings: felt(0, 1) }),
]

function anAction(changes: Loose = {}): Loose {
  const empty = { touchpoint: null, text: '', owner: null, effort: null, due: null, status: 'idea' }
  return { id: 'action', ...empty, measure: '', pillar: null, ...changes }
}

const FIVE = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => anAction({ id: text.toLowerCase(), text }))
const planMap = (actions: readonly Loose[] = FIVE) => aMapOf(MOMENTS, { actions })
const openPlan = (page: Page, map: Loose) => openKept(page, map, '/plan')

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}, \\d+ actions?$`) })
const card = (within: Locator, title: string) =>
  within.getByRole('listitem').filter({ has: within.page().getByRole('button', { name: title, exact: true }) })
const titlesIn = (within: Locator) => within.locator('[data-focus^="action:"]').allTextContents()
const keptActions = async (page: Page): Promise<Loose[]> => {
  await saved(page)
  return JSON.parse(await keptText(page)).actions
}
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

test('the plan has an address, a link beside Board and Table, and the way back', async ({ page }) => {
  await openKept(page, planMap())
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Plan' }).click()
  await ready(page)
  await expect(page).toHaveURL(/#small-map\/plan$/)
  await expect(page).toHaveTitle(/^Small · /)
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Plan' })).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Journey board' })).toBeVisible()
  await page.goForward()
  await expect(column(page, 'Idea')).toBeVisible()
})

test('an empty plan leads to the widest gaps; one tap makes an action with touchpoint and owner', async ({ page }) => {
  await openPlan(page, planMap([]))
  const gaps = page.getByRole('region', { name: 'No actions yet' }).getByRole('listitem')
  await expect(gaps).toHaveCount(2)
  await expect(gaps.first()).toContainText('Waits')
  await page.getByRole('button', { name: 'Add an action for this: Waits' }).click()
  await expect(page.getByLabel('What we will do')).toBeFocused()
  await expect(page.getByText('For “Waits”')).toBeVisible()
  await page.keyboard.type('Text at ten')
  await expect(page.getByLabel('Owner', { exact: true })).toHaveValue('owner')
  await expect(page.getByLabel('Touchpoint', { exact: true })).toHaveValue('wait')
  expect(await keptActions(page)).toMatchObject([
    { text: 'Text at ten', touchpoint: 'wait', owner: 'owner', status: 'idea' },
  ])
  await undo(page).click()
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(planMap([])))
})

test('from a gap in Insights one press opens the plan with an action for it, once', async ({ page }) => {
  await openKept(page, planMap([]), '/insights')
  const add = page.getByRole('button', { name: 'Add an action: Waits' })
  await add.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/plan$/)
  await expect(page.getByLabel('What we will do')).toBeFocused()
  await page.keyboard.type('Text at ten')
  await expect(page.getByLabel('Owner', { exact: true })).toHaveValue('owner')
  await expect(page.getByLabel('Touchpoint', { exact: true })).toHaveValue('wait')
  await page.goBack()
  await expect(add).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Add another action: Waits' })).toBeVisible()
  await page.getByRole('link', { name: '1 action, no date' }).press('Enter')
  await expect(page).toHaveURL(/\/plan$/)
  await page.goBack()
  await page.goForward()
  await expect(page.getByRole('button', { name: 'Text at ten', exact: true })).toBeVisible()
  expect(await keptActions(page)).toMatchObject([{ text: 'Text at ten', touchpoint: 'wait', owner: 'owner' }])
  await undo(page).click()
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(planMap([])))
})

test('with several people the plan says whose gaps it lists, with one it does not', async ({ page }) => {
  await openPlan(page, planMap())
  const facts = page.locator('.plan .head')
  await expect(facts).not.toContainText('The gaps are those of')
  const ray = aPersona({ id: 'ray', name: 'Ray' })
  await openPlan(page, aMapOf(MOMENTS, { id: 'two-people', actions: FIVE, personas: [aPersona(), ray] }))
  await expect(facts).toContainText('· The gaps are those of Denise')
})

test('every field of an action is edited in place, and kept', async ({ page }) => {
  await openPlan(page, planMap([anAction({ text: 'Call' })]))
  await column(page, 'Idea').getByRole('button', { name: 'Call', exact: true }).click()
  await page.getByLabel('What we will do').fill('Call at ten')
  await page.getByLabel('Owner', { exact: true }).selectOption('Owner')
  await page.getByLabel('Due').fill('2031-12-05')
  await page.getByLabel('Effort', { exact: true }).selectOption('Small')
  await page.getByLabel('How we will know it worked').fill('No word in two hours')
  await page.getByLabel('What it changes').selectOption('Process')
  await page.getByLabel('Touchpoint', { exact: true }).selectOption('Waits')
  await page.getByLabel('Status', { exact: true }).selectOption('Doing')
  await expect(column(page, 'Doing').getByLabel('Status', { exact: true })).toBeFocused()
  expect(await keptActions(page)).toEqual([
    anAction({
      ...{ touchpoint: 'wait', text: 'Call at ten', owner: 'owner', effort: 'S', due: '2031-12-05', status: 'doing' },
      ...{ measure: 'No word in two hours', pillar: 'process' },
    }),
  ])
  await page.keyboard.press('Escape')
  await expect(column(page, 'Doing').getByRole('button', { name: 'Call at ten', exact: true })).toBeFocused()
  await expect(card(column(page, 'Doing'), 'Call at ten')).toContainText('Due Dec 5, 2031')
  await column(page, 'Doing').getByRole('button', { name: 'Call at ten', exact: true }).click()
  await page.getByLabel('Due').fill('')
  expect(await keptActions(page)).toMatchObject([{ due: null }])
})

test('a new owner is made from the action, in one step of undo', async ({ page }) => {
  await openPlan(page, planMap([anAction({ text: 'Call' })]))
  await column(page, 'Idea').getByRole('button', { name: 'Call', exact: true }).click()
  await page.getByRole('button', { name: 'New owner…' }).click()
  await page.getByRole('dialog').getByLabel('Name of the owner').fill('Night desk')
  await page.getByRole('dialog').getByRole('button', { name: 'Add owner' }).click()
  await expect(page.getByLabel('Owner', { exact: true }).locator('option:checked')).toHaveText('Night desk')
  await undo(page).click()
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(planMap([anAction({ text: 'Call' })])))
})

test('by mouse an action is dragged to another column, and to a place in it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 })
  await openPlan(page, planMap())
  await card(column(page, 'Idea'), 'Two').dragTo(column(page, 'Planned'))
  await expect(column(page, 'Planned').getByRole('button', { name: 'Two', exact: true })).toBeVisible()
  await card(column(page, 'Idea'), 'Five').dragTo(card(column(page, 'Idea'), 'One'), {
    targetPosition: { x: 40, y: 4 },
  })
  await expect.poll(() => titlesIn(column(page, 'Idea'))).toEqual(['Five', 'One', 'Three', 'Four'])
  await undo(page).click()
  await undo(page).click()
  await expect.poll(() => titlesIn(column(page, 'Idea'))).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
})

test('by keyboard alone: added, named, moved, put first, removed and brought back', async ({ page }) => {
  await openPlan(page, planMap())
  await tabTo(page, page.getByRole('button', { name: 'Add an action', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What we will do')).toBeFocused()
  await page.keyboard.type('Six')
  await page.keyboard.press('Escape')
  const six = page.getByRole('button', { name: 'Six', exact: true })
  await expect(six).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => titlesIn(column(page, 'Idea'))).toEqual(['One', 'Two', 'Three', 'Four', 'Six', 'Five'])
  await expect(six).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(column(page, 'Planned').getByRole('button', { name: 'Six', exact: true })).toBeFocused()
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText('“Six” is 1 of 1 in Planned now.')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(column(page, 'Doing').getByRole('button', { name: 'Six', exact: true })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(column(page, 'Planned').getByRole('button', { name: 'Six', exact: true })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'More for Six' }))
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Put first' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Our three' }).getByRole('listitem').first()).toContainText('Six')
  await tabTo(page, page.getByRole('button', { name: 'More for Three' }))
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Four', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Three', exact: true })).toBeFocused()
})

test('the status is chosen on the card; what is done stays in its fold, and makes room in our three', async ({
  page,
}) => {
  await openPlan(page, planMap())
  const ours = page.getByRole('region', { name: 'Our three' }).getByRole('listitem')
  await expect(ours).toHaveText([/One/, /Two/, /Three/])
  await page.getByLabel('Status: Two').selectOption('Done')
  await expect(ours).toHaveText([/One/, /Three/, /Four/])
  const fold = column(page, 'Done')
  await expect(fold.locator('summary')).toBeFocused()
  await expect(fold.getByRole('button', { name: 'Two', exact: true })).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(fold.getByRole('button', { name: 'Two', exact: true })).toBeVisible()
  await expect(page.getByText('5 actions · 1 done')).toBeVisible()
})

test('what is overdue stands first and says so; today is not overdue', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T15:00:00'))
  const dues = ['2026-11-29', '2026-11-20', '2026-11-28', '2025-12-01', null]
  await openPlan(page, planMap(FIVE.map((action, at) => ({ ...action, due: dues[at] }))))
  await expect.poll(() => titlesIn(column(page, 'Idea'))).toEqual(['Four', 'Two', 'One', 'Three', 'Five'])
  const idea = column(page, 'Idea')
  await expect(card(idea, 'Four')).toContainText('Overdue since Dec 1, 2025')
  await expect(card(idea, 'Two')).toContainText('Overdue since Nov 20')
  await expect(card(idea, 'Three')).toContainText('Due today')
  await expect(card(idea, 'One')).toContainText('Due Nov 29')
  await expect(page.getByText('5 actions · 2 overdue')).toBeVisible()
})

test('a day typed digit by digit is kept once its year is whole, and neither the card nor the focus moves', async ({
  page,
}) => {
  await openPlan(page, planMap(FIVE.slice(0, 3)))
  await column(page, 'Idea').getByRole('button', { name: 'Three', exact: true }).click()
  const due = page.getByLabel('Due')
  await due.focus()
  await page.keyboard.type('01152')
  expect(await keptText(page)).toBe(fileOf(planMap(FIVE.slice(0, 3))))
  await page.keyboard.type('020')
  await expect(due).toBeFocused()
  expect(await keptActions(page)).toMatchObject([{ due: null }, { due: null }, { due: '2020-01-15' }])
  expect(await titlesIn(column(page, 'Idea'))).toEqual(['One', 'Two', 'Three'])
  await page.keyboard.press('Escape')
  await expect.poll(() => titlesIn(column(page, 'Idea'))).toEqual(['Three', 'One', 'Two'])
  await expect(column(page, 'Idea').getByRole('button', { name: 'Three', exact: true })).toBeFocused()
})

test('Escape takes back an action in which nothing was written, and keeps one that was', async ({ page }) => {
  await openPlan(page, planMap(FIVE.slice(0, 1)))
  const add = page.locator('[data-focus="plan:add"]')
  await add.click()
  await expect(page.getByLabel('What we will do')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nothing was written, so no action was added.')).toBeVisible()
  await expect(add).toBeFocused()
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(planMap(FIVE.slice(0, 1))))
  await page.getByRole('button', { name: 'Bring it back' }).click()
  expect(await keptActions(page)).toMatchObject([{ text: 'One' }, { text: 'New action' }])
  await add.click()
  await page.keyboard.type('Call')
  await page.keyboard.press('Escape')
  await expect(column(page, 'Idea').getByRole('button', { name: 'Call', exact: true })).toBeFocused()
})

test('by owner: nobody first, each with their own', async ({ page }) => {
  const owners = [
    { id: 'owner', name: 'Owner' },
    { id: 'desk', name: 'Night desk' },
  ]
  const actions = [
    anAction({ id: 'a', text: 'A', owner: 'desk' }),
    anAction({ id: 'b', text: 'B' }),
    anAction({ id: 'c', text: 'C', owner: 'desk', status: 'done' }),
  ]
  await openPlan(page, aMapOf(MOMENTS, { owners, actions }))
  await page.getByRole('button', { name: 'By owner' }).click()
  await expect(page.getByRole('region', { name: /^(No owner, 1 action|Night desk, 2 actions)$/ })).toHaveCount(2)
  await expect(column(page, 'Owner')).toHaveCount(0)
  const desk = column(page, 'Night desk')
  await expect(desk.getByRole('button', { name: 'A', exact: true })).toBeVisible()
  await desk.getByText('1 done or dropped').click()
  await expect(desk.getByRole('button', { name: 'C', exact: true })).toBeVisible()
  await page.getByLabel('Status: A').selectOption('Dropped')
  await expect(desk.getByText('2 done or dropped')).toBeVisible()
})

test('the picture of effort and gap says the same in words', async ({ page }) => {
  const actions = [
    anAction({ id: 'a', text: 'Big', touchpoint: 'wait', effort: 'L' }),
    anAction({ id: 'b', text: 'Quick', touchpoint: 'wait', effort: 'S' }),
    anAction({ id: 'c', text: 'Unsized', touchpoint: 'bill' }),
    anAction({ id: 'd', text: 'Fine', touchpoint: 'door', effort: 'S' }),
    anAction({ id: 'e', text: 'Lost', effort: 'M' }),
  ]
  await openPlan(page, planMap(actions))
  const picture = page.getByRole('region', { name: 'Effort and gap' })
  await expect(picture.getByRole('img', { name: '2 actions by effort and gap, 1 quick win.' })).toBeVisible()
  await expect(picture.getByRole('listitem')).toHaveText([
    'Quick · Small effort, gap −3',
    'Big · Large effort, gap −3',
    '1 action has no effort yet',
    '1 action meets no gap below what was expected',
    '1 action has no touchpoint',
  ])
})

test('from a gap on the board to an action is one tap; the plan leads back to the touchpoint', async ({ page }) => {
  await openKept(page, planMap([]))
  await page.getByRole('region', { name: 'Journey board' }).getByText('Waits', { exact: true }).first().click()
  const panel = page.getByRole('complementary', { name: 'Touchpoint' })
  const actions = panel.getByRole('region', { name: 'Actions' })
  await expect(actions).toContainText('No action here yet.')
  await actions.getByRole('button', { name: 'Add an action' }).click()
  await expect(actions.getByLabel('What we will do')).toBeFocused()
  await page.keyboard.type('Text at ten')
  expect(await keptActions(page)).toMatchObject([{ text: 'Text at ten', touchpoint: 'wait', owner: 'owner' }])
  await actions.getByRole('link', { name: 'Open the plan' }).click()
  await ready(page)
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeFocused()
  await card(column(page, 'Idea'), 'Text at ten').getByRole('link', { name: 'Waits' }).click()
  await ready(page)
  await expect(panel.getByRole('heading', { name: 'Waits' })).toBeVisible()
  await expect(page.locator('[data-focus="touchpoint:wait"]')).toBeFocused()
})

test('where the panel lies over the board, it scrolls as far as the actions', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 700 })
  await openKept(page, planMap([]))
  await page.getByRole('region', { name: 'Journey board' }).getByText('Waits', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Add an action' }).click()
  await expect(page.getByLabel('What we will do')).toBeInViewport()
})

test('while another tab has the map the plan is only read', async ({ page, context }) => {
  await openPlan(page, planMap())
  const second = await context.newPage()
  await second.goto(page.url())
  await ready(second)
  await expect(second.getByRole('alert')).toContainText('open in another tab')
  await expect(second.getByRole('button', { name: 'Add an action', exact: true })).toBeDisabled()
  await expect(second.getByLabel('Status: One')).toBeDisabled()
  await expect(second.getByRole('button', { name: 'More for One' })).toBeDisabled()
  await second.getByRole('button', { name: 'One', exact: true }).click()
  await expect(second.getByLabel('What we will do')).toBeDisabled()
  await second.getByRole('button', { name: 'Two', exact: true }).press('Alt+ArrowRight')
  await expect(column(second, 'Planned')).toHaveAttribute('aria-label', 'Planned, 0 actions')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('an action is added from the sheet of a touchpoint, and from the plan, which is a list', async ({ page }) => {
    await openKept(page, planMap([]))
    await page
      .getByRole('button', { name: /Gets the bill/ })
      .first()
      .tap()
    const actions = page.getByRole('dialog').getByRole('region', { name: 'Actions' })
    await actions.getByRole('button', { name: 'Add an action' }).tap()
    await actions.getByLabel('What we will do').fill('Explain the lines')
    await actions.getByLabel('Effort').selectOption('Small')
    await actions.getByRole('link', { name: 'Open the plan' }).tap()
    await ready(page)
    await page.getByLabel('Status: Explain the lines').selectOption('Planned')
    const [idea, planned] = [await column(page, 'Idea').boundingBox(), await column(page, 'Planned').boundingBox()]
    expect(planned?.x).toBe(idea?.x)
    expect(await keptActions(page)).toMatchObject([
      { text: 'Explain the lines', touchpoint: 'bill', effort: 'S', status: 'planned' },
    ])
    await page.getByRole('button', { name: 'More for Explain the lines' }).tap()
    await page.getByRole('menuitem', { name: 'Remove' }).tap()
    await page.getByRole('button', { name: 'Bring it back' }).tap()
    await expect(page.getByRole('button', { name: 'Explain the lines', exact: true })).toBeVisible()
  })
})

test('a copy of today is saved to look again in 30 days, and the plan says when', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T15:00:00'))
  await openPlan(page, planMap())
  const look = page.getByRole('region', { name: 'Look again in 30 days' })
  await look.getByRole('button', { name: 'Save a copy' }).click()
  await expect(look).toContainText('Copy saved on Nov 28. Look again on Dec 28.')
  await page.getByLabel('Status: One').selectOption('Done')
  await saved(page)
  await page.clock.setFixedTime(new Date('2026-12-28T09:00:00'))
  await page.reload()
  await ready(page)
  await look.scrollIntoViewIfNeeded()
  await expect(look).toContainText('It is time to look again. A copy of Nov 28 is here to compare with.')
  const download = page.waitForEvent('download')
  await look.getByRole('button', { name: 'Download the copy' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('2026-11-28-small.journey.json')
  expect(readFileSync(await file.path(), 'utf8')).toBe(fileOf(planMap()))
})

test.describe('where the browser keeps no copies', () => {
  test('that is said, and nothing is changed', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here', 'SecurityError')
      }
    })
    await openPlan(page, planMap())
    await page.getByRole('button', { name: 'Save a copy' }).click()
    await expect(problem(page, 'storage-blocked')).toContainText('The copy could not be kept')
    expect(await keptText(page)).toBe(fileOf(planMap()))
  })
})

test('paper gets a table with a line for every action, on Letter and on A4, and nothing else', async ({ page }) => {
  const long = Array.from({ length: 40 }, (_, at) =>
    anAction({
      id: `a${at}`,
      text: `Action ${at} ${'with many words '.repeat(6)}`,
      measure: 'Calls that came back '.repeat(3),
    }),
  )
  await openPlan(page, planMap(long))
  await page.emulateMedia({ media: 'print' })
  const table = page.getByRole('table', { name: 'Action plan' })
  await expect(table.getByRole('row')).toHaveCount(41)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  for (const inches of [8.5, 8.27]) {
    const inside = Math.round(inches * 96 - (2 * 16 * 96) / 25.4)
    await page.setViewportSize({ width: inside, height: 900 })
    expect((await table.boundingBox())?.width).toBeLessThanOrEqual(inside)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(inside)
  }
  for (const format of ['Letter', 'A4'] as const) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
    // Every sheet lies on its side.
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)]
    expect(sizes.every(([, width, height]) => Number(width) > Number(height))).toBe(true)
    expect(sizes.length).toBeGreaterThan(0)
  }
})
