import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aMap, aMapOf, aPersona, aTouchpoint } from '../support/map-file.ts'
import { keptText, openKept, ready } from '../support/map-page.ts'
import { settle } from '../support/settle.ts'
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
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(show(page)).toBeFocused()
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

test('the table keeps the name of a row in sight, and a key moment has room for a finger', async ({ page }) => {
  await openKept(page, waits(), '/table')
  await page.locator('.scroller').evaluate((scroller) => {
    scroller.scrollLeft = 2600
  })
  const [name, level, star] = await Promise.all(
    [
      page.getByRole('rowheader').nth(1),
      page.getByRole('combobox', { name: 'Perceived: Wait' }),
      page.locator('td.flag label').nth(1),
    ].map((each) => each.boundingBox()),
  )
  expect(name?.x).toBeLessThan(30)
  expect(name?.width).toBeLessThan(116)
  expect(level?.y).toBeGreaterThanOrEqual(name?.y ?? 0)
  expect(star?.height).toBeGreaterThanOrEqual(44)
  expect(star?.width).toBeGreaterThanOrEqual(44)
})

test('several are selected from a bar that fits, with their number told, and an end to it', async ({ page }) => {
  await openKept(page, waits())
  await show(page).tap()
  await page.getByRole('button', { name: 'Select several' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Select several' })
  await expect(sheet).toContainText('Tick the touchpoints you want.')
  await expect(sheet.getByText('up and down keys')).toBeHidden()
  await sheet.getByRole('checkbox', { name: 'Call' }).check()
  await sheet.getByRole('checkbox', { name: 'Visit' }).check()
  await expect(sheet.getByRole('status')).toHaveText('2 touchpoints selected, from “Call” to “Visit”.')
  const bar = sheet.getByRole('toolbar')
  for (const name of ['Set owner', 'Clear', 'Move up', 'Move down', 'More']) {
    const box = await bar.getByRole('button', { name }).boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(352)
  }
  await bar.getByRole('button', { name: 'Clear' }).tap()
  await expect(sheet.getByRole('checkbox', { name: 'Visit' })).toBeFocused()
  await expect(bar).toHaveText('Nothing selected.')
  await sheet.getByRole('button', { name: 'Close', exact: true }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is not as usual stands on the button and above the lines, those of several people too', async ({ page }) => {
  const felt = (expected: number, perceived: number) => ({ expected, expectedWhy: '', perceived, perceivedWhy: '' })
  await openKept(page, {
    ...aMapOf([
      aTouchpoint({ id: 'call', title: 'Call', feelings: { ann: felt(1, -1), bob: felt(0, 2) } }),
      aTouchpoint({ id: 'visit', title: 'Visit', feelings: { ann: felt(1, 0), bob: felt(0, 1) } }),
    ]),
    personas: [aPersona({ id: 'ann', name: 'Ann' }), aPersona({ id: 'bob', name: 'Bob' })],
  })
  await show(page).tap()
  await page.getByRole('button', { name: 'Future', exact: true }).tap()
  await page.getByRole('button', { name: 'Persona: Ann' }).tap()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await page.getByRole('checkbox', { name: 'All' }).check()
  await page.getByRole('button', { name: 'Done' }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const button = page.getByRole('button', { name: 'Show: Future + 1' })
  await expect(button).toBeFocused()
  await expect(list(page)).toContainText('Shown: Future · 2 personas')
  await expect(list(page).locator('.picture path')).toHaveCount(4)
  await expect(list(page).locator('.touchpoint').first()).toContainText('Bob: Fine → Delighted')
  await button.tap()
  await page.getByRole('button', { name: 'Filter', exact: true }).tap()
  await page.getByRole('checkbox', { name: 'Below expectations' }).check()
  await page.getByRole('button', { name: 'Done' }).tap()
  await expect(page.getByRole('button', { name: 'Show: Future + 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear filter' }).tap()
  await expect(page.getByRole('button', { name: 'Show: Future + 1' })).toBeFocused()
})

test('a sheet has the owner under the levels, covers neither with a message, and goes on where one is', async ({
  page,
}) => {
  await openKept(page, waits())
  await list(page).getByRole('button', { name: /^Wait/ }).tap()
  const sheet = page.getByRole('dialog')
  const owner = sheet.getByRole('combobox', { name: 'Owner', exact: true })
  const levels = sheet.getByRole('radiogroup', { name: 'Perceived', exact: true })
  await owner.scrollIntoViewIfNeeded()
  const [above, below] = await Promise.all([levels.boundingBox(), owner.boundingBox()])
  expect((below?.y ?? 999) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(260)
  const at = () => sheet.locator('.body').evaluate(({ scrollTop }) => Math.round(scrollTop))
  const before = await at()
  expect(before).toBeGreaterThan(100)
  await sheet.getByRole('button', { name: 'Next touchpoint' }).tap()
  await expect(sheet.getByLabel('Title', { exact: true })).toHaveValue('Visit')
  await expect.poll(at).toBe(before)
  await sheet.getByRole('button', { name: 'Add another' }).tap()
  await expect(sheet.getByLabel('Title', { exact: true })).toBeFocused()
  const message = page.getByRole('log', { name: 'Messages' })
  await expect(message).toContainText('Added after “Visit”.')
  const [told, body] = await Promise.all([message.boundingBox(), sheet.locator('.body').boundingBox()])
  expect(told?.y).toBeGreaterThanOrEqual((body?.y ?? 0) + (body?.height ?? 0) - 1)
})

test('a new touchpoint is named at once, and its name stays in sight however far down one reads', async ({ page }) => {
  await openKept(page, waits())
  await page.getByRole('button', { name: 'Add touchpoint', exact: true }).tap()
  const title = page.getByRole('dialog').getByLabel('Title', { exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('Hail night')
  await expect(title).toHaveValue('Hail night')
  const last = page.getByRole('dialog').getByRole('combobox', { name: 'Driver', exact: true })
  await last.scrollIntoViewIfNeeded()
  await expect(title).toBeInViewport({ ratio: 0.9 })
  // What has the focus is never under it.
  await last.focus()
  await page.keyboard.press('Shift+Tab')
  const [name, field] = await Promise.all([title.boundingBox(), page.locator(':focus').boundingBox()])
  expect(field?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0))
})

test('every view of a map has the way back at its lower edge, and a message goes with its view', async ({ page }) => {
  const map = waits()
  const actions = [{ id: 'ring', text: 'Ring back', touchpoint: 'call', status: 'idea' }]
  await openKept(page, { ...map, actions })
  await page.getByRole('button', { name: 'More for Call' }).tap()
  await page.getByRole('menuitem', { name: 'Remove' }).tap()
  const message = page.getByRole('log', { name: 'Messages' })
  await expect(message).toContainText('Removed “Call”. One action or voice went with it.')
  await page.getByRole('link', { name: 'Plan', exact: true }).tap()
  await ready(page)
  await expect(message).toHaveText('')
  await page.getByRole('link', { name: 'Insights', exact: true }).tap()
  await ready(page)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo).toBeInViewport()
  await undo.tap()
  await expect.poll(async () => (await keptText(page)).includes('"Call"')).toBe(true)
})

test('what shows a map to a room takes one row of a phone, and the rest is behind a button', async ({ page }) => {
  await openKept(page, waits())
  await page.goto('map/present/#small-map')
  await ready(page)
  const steps = page.getByRole('navigation', { name: 'Steps' })
  expect((await steps.boundingBox())?.height).toBeLessThan(100)
  await expect(steps.getByRole('button', { name: 'Stages' })).toBeHidden()
  await steps.getByRole('button', { name: 'More' }).tap()
  await expect(steps.getByRole('button', { name: 'Stages' })).toBeVisible()
})

test('the way out of a talk is one tap, and on its side a phone shows how wide the gap is', async ({ page }) => {
  await openKept(page, aMap())
  for (const [width, height] of [
    [360, 740],
    [740, 360],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('map/present/#test-map')
    await ready(page)
    await page.getByRole('button', { name: 'Next', exact: true }).tap()
    const steps = page.getByRole('navigation', { name: 'Steps' })
    const [bar, gap] = await Promise.all([steps.boundingBox(), page.locator('.gap').boundingBox()])
    expect((gap?.y ?? 999) + (gap?.height ?? 0), `${width} px wide`).toBeLessThanOrEqual(bar?.y ?? 0)
    await expect(steps.locator('p')).toBeInViewport({ ratio: 1 })
    const leave = steps.getByRole('button', { name: 'Leave' })
    await expect(leave).toBeInViewport({ ratio: 1 })
    const size = await leave.boundingBox()
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await leave.tap()
    await page.waitForURL(/map\/board\//)
  }
})

test('letters twice as large wrap: nothing is scrolled sideways, and what one adds with stays on the screen', async ({
  page,
}) => {
  const landlord = aPersona({ id: 'landlord', name: 'Landlord, not living there' })
  for (const view of ['/table', '/insights', '/plan', '']) {
    await openKept(page, { ...waits(), personas: [aPersona(), landlord] }, view)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(360)
  }
  const add = page.getByRole('button', { name: 'Add touchpoint', exact: true }).last()
  await expect(add).toBeInViewport({ ratio: 1 })
  const said = await list(page).locator('.between > p').boundingBox()
  expect(said?.width).toBeGreaterThan(200)
})

test('Back closes a sheet and stays on the map, where the list is scrolled to the last card; closed by its button, Back leaves', async ({
  page,
}) => {
  await page.goto('learn/')
  await openKept(page, aMapOf(Array.from({ length: 12 }, (_, at) => aTouchpoint({ id: `t${at}`, title: `No ${at}` }))))
  const sheet = page.getByRole('dialog')
  const card = (at: number) => list(page).locator(`[data-focus="touchpoint:t${at}"]`)
  await card(0).tap()
  for (let at = 1; at < 10; at += 1) {
    await sheet.getByRole('button', { name: 'Next touchpoint' }).tap()
    await expect(sheet.getByLabel('Title', { exact: true })).toHaveValue(`No ${at}`)
  }
  await page.goBack()
  await expect(sheet).toHaveCount(0)
  await expect(card(9)).toBeFocused()
  await expect(card(9)).toBeInViewport()
  await card(9).tap()
  await sheet.getByRole('button', { name: 'Back', exact: true }).tap()
  await expect(sheet).toHaveCount(0)
  await card(8).tap()
  await expect(sheet.getByLabel('Title', { exact: true })).toHaveValue('No 8')
  await sheet.getByRole('button', { name: 'Back', exact: true }).tap()
  await expect(sheet).toHaveCount(0)
  await expect(card(8)).toBeFocused()
  await expect(card(8)).toBeInViewport()
  await page.waitForTimeout(300)
  await expect(card(8)).toBeInViewport()
  expect(await page.evaluate(() => [history.state?.over ?? null, history.scrollRestoration])).toEqual([null, 'auto'])
  await expect(page).toHaveURL(/map\/board\/#/)
  await page.goBack()
  await expect(page).not.toHaveURL(/map\/board\/#/)
})

test('a key that was pressed first is answered once, though a sheet comes and goes', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'Call' })]))
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await list(page).locator('[data-focus="touchpoint:a"]').tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Back', exact: true }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.waitForTimeout(300)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await show(page).tap()
  await page.getByRole('button', { name: 'Lanes', exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(list(page).locator('.touchpoint')).toHaveCount(1)
})

test('Enter in the title of a touchpoint puts the keyboard away and stays; the page under the sheet stands still', async ({
  page,
}) => {
  await openKept(page, waits())
  await list(page).getByRole('button', { name: /^Call/ }).first().tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Title').press('Enter')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByLabel('Title')).not.toBeFocused()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden')
})

test('a tap outside of an open menu closes it and does nothing else; a mouse opens the next menu at once', async ({
  page,
}) => {
  // So high that a menu hangs below its button, where the rows above it stay free.
  await page.setViewportSize({ width: 360, height: 1400 })
  await openKept(page, waits())
  const menu = page.getByRole('menu')
  const more = (title: string) => page.getByRole('button', { name: `More for ${title}` })
  const wait = list(page).locator('.touchpoint').nth(1).locator('.face')
  await more('Visit').tap()
  await expect(menu).toBeVisible()
  await wait.tap()
  await expect(menu).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(more('Visit')).toBeFocused()
  await more('Visit').click()
  await expect(menu).toHaveAccessibleName(/Visit/)
  await more('Call').click()
  await expect(menu).toHaveAccessibleName(/Call/)
  await page.keyboard.press('Escape')
  await wait.tap()
  await expect(page.getByRole('dialog', { name: 'Wait' })).toBeVisible()
})

test('whatever one taps in a map or on the page of all maps has room for a thumb', async ({ page }) => {
  const small = () =>
    page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('a[href], button, select, textarea, summary, label:has(input)')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'))
        .map((one) => ({ name: one.textContent.trim() || one.outerHTML, room: one.getBoundingClientRect() }))
        .filter(({ room }) => room.width > 0 && Math.min(room.width, room.height) < 43.5)
        .map(({ name, room }) => `${name}: ${room.width} × ${room.height}`),
    )
  await page.goto('map/')
  await ready(page)
  await expect(page.getByRole('link', { name: 'See the templates' })).toBeVisible()
  expect(await small()).toEqual([])
  const map = aMap({ id: 'small-map' }, 'plumbing-flood')
  for (const view of ['/insights', '/plan']) {
    await openKept(page, map, view)
    expect(await small(), view).toEqual([])
  }
  await page.goto('map/')
  await ready(page)
  await expect(page.getByRole('button', { name: 'Rename' })).toBeVisible()
  expect(await small()).toEqual([])
})

test('a picture of the whole list leaves out nothing that is out of sight', async ({ page }) => {
  await openKept(page, aMap({ id: 'small-map' }))
  const undrawn = () =>
    list(page)
      .locator('.touchpoint')
      .evaluateAll((cards) => cards.filter((card) => !card.checkVisibility({ contentVisibilityAuto: true })).length)
  expect(await undrawn()).toBeGreaterThan(0)
  await settle(page)
  expect(await undrawn()).toBe(0)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('no message stands before what one presses next, at the end of the page or in a list of people', async ({
  page,
}) => {
  await openKept(page, waits())
  await page.getByRole('button', { name: 'Export', exact: true }).tap()
  const message = page.getByRole('log', { name: 'Messages' })
  await expect(message).toContainText('Exported as')
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const clear = async (button: string) => {
    const [told, pressed] = await Promise.all([
      message.locator('.bar').boundingBox(),
      page.getByRole('button', { name: button, exact: true }).last().boundingBox(),
    ])
    return (told?.y ?? 0) - (pressed?.y ?? 0) - (pressed?.height ?? 0)
  }
  await expect.poll(() => clear('Present')).toBeGreaterThanOrEqual(0)
  await message.getByRole('button', { name: 'Close this message' }).tap()
  await expect(message).toHaveText('')
  await page.getByRole('button', { name: 'People, stages, sending' }).tap()
  await page.getByRole('menuitem', { name: 'Personas…' }).tap()
  const dialog = page.getByRole('dialog')
  const edge = async () => (await dialog.boundingBox())?.height
  for (const name of ['Rosa', 'Sam', 'Tia']) {
    await dialog.getByRole('button', { name: 'New persona…' }).tap()
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByRole('button', { name: 'Add persona' }).tap()
    await expect(message).toContainText(`Added “${name}”.`)
    await expect(dialog.getByRole('button', { name: `Edit ${name}` })).toBeFocused()
    await expect.poll(() => clear(`Edit ${name}`)).toBeGreaterThanOrEqual(0)
  }
  const before = await edge()
  await message.getByRole('button', { name: 'Close this message' }).tap()
  await expect(message).toHaveText('')
  expect(await edge(), 'nothing moves when it goes').toBe(before)
})

test('an empty map says what to do first and counts nothing; a name in long words is read whole', async ({ page }) => {
  const words = 'Wartungsvertragsverlängerungsbestätigung für die Fußbodenheizungsverteilerstation im Untergeschoss'
  await openKept(page, aMapOf([], { title: words }))
  const name = page.getByRole('textbox', { name: 'Name of this map' })
  expect(await name.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
  await expect(page.locator('.facts')).toHaveText('Saved on this device')
  await expect(list(page)).toContainText('What happens first for your customer?')
  await expect(list(page).locator('.picture')).toHaveCount(0)
  await expect(show(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Add touchpoint', exact: true }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Back', exact: true }).tap()
  await expect(page.locator('.facts')).toContainText('1 touchpoint')
  await expect(list(page).locator('.picture')).toHaveCount(1)
  await expect(show(page)).toBeVisible()
})
