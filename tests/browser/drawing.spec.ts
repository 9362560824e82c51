import type { Locator, Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint, fileOf } from '../support/map-file.ts'
import { keep, keptText, openKept, point, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const TWO = () => aMapOf([aTouchpoint({ id: 'a', title: 'One' }), aTouchpoint({ id: 'b', title: 'Two' })])

async function titles(page: Page): Promise<string[]> {
  const { stages } = JSON.parse(await keptText(page))
  return stages.flatMap(({ touchpoints }: { touchpoints: { title: string }[] }) =>
    touchpoints.map(({ title }) => title),
  )
}

function card(page: Page, title: string): Locator {
  return page.getByRole('region', { name: 'Journey board' }).getByRole('button', { name: title }).first()
}

async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More ways to add' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function fromMenuOf(page: Page, title: string, item: string): Promise<void> {
  await card(page, title).click()
  await page
    .getByRole('button', { name: `More for ${title}` })
    .first()
    .click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/** Pastes into whatever has the focus, as a program with these flavors would have copied. */
async function pasteOn(page: Page, flavors: Record<string, string>): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer()
    for (const [type, text] of Object.entries(all)) data.setData(type, text)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, flavors)
}

/** Keys of the clipboard are fetched with the first key or finger that goes down, which is never a person's only one. */
async function awake(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  await page.getByRole('log').waitFor({ state: 'attached' })
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).first()
const dialog = (page: Page) => page.getByRole('dialog')

test('three touchpoints are picked from the list, by search and by trade, and one undo takes them back', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openKept(page, TWO())
  await card(page, 'One').click()
  await page.getByRole('button', { name: 'More ways to add' }).click()
  expect(asked.filter((url) => /library\.json|LibraryDialog/.test(url))).toEqual([])
  await page.getByRole('menuitem', { name: 'Pick from a list' }).click()
  const list = dialog(page).getByRole('checkbox')
  await expect(list.first()).toBeVisible()
  await expect(dialog(page).getByText('They go behind “One”.')).toBeVisible()
  const trade = dialog(page).getByRole('combobox', { name: 'Trade' })
  await expect(trade).toHaveValue('hvac')
  await trade.selectOption('roofing')
  await expect(dialog(page).getByRole('checkbox', { name: /Finds a nail/ })).toBeVisible()
  await expect(dialog(page).getByRole('checkbox', { name: /showroom/ })).toHaveCount(0)
  const search = dialog(page).getByRole('searchbox')
  await search.fill('salesperson')
  await expect(list).toHaveCount(1)
  await list.check()
  await search.fill('van')
  await dialog(page)
    .getByRole('checkbox', { name: /van in the street/ })
    .check()
  await dialog(page)
    .getByRole('checkbox', { name: /van in the driveway/ })
    .check()
  await expect(dialog(page).getByRole('status')).toHaveText(/ 3 ticked$/)
  await dialog(page).getByRole('button', { name: 'Add 3 touchpoints' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('log')).toContainText('Added 3 touchpoints.')
  await expect(card(page, 'Sees our van in the driveway')).toBeFocused()
  await saved(page)
  expect(await titles(page)).toEqual([
    ...['One', 'Waits for the salesperson', 'Sees our van in the street', 'Sees our van in the driveway', 'Two'],
  ])
  const added = JSON.parse(await keptText(page)).stages[0].touchpoints[1]
  expect(added).toMatchObject({ kind: 'waiting', channel: 'none', evidence: 'example' })
  expect(added.feelings.denise).toMatchObject({ expected: -1, perceived: null })
  expect(added.feelings.denise.expectedWhy).not.toBe('')
  await undo(page).click()
  await expect.poll(() => titles(page)).toEqual(['One', 'Two'])
  await expect(undo(page)).toBeDisabled()
})

test.describe('without the net', () => {
  test.use({ expected: [/503 \(Service Unavailable\)/] })

  test('the list says so, and a second try gets it', async ({ page }) => {
    await openKept(page, TWO())
    await page.route('**/map/library.json', (route) => route.fulfill({ status: 503 }), { times: 1 })
    await fromMenu(page, 'Pick from a list')
    await expect(dialog(page).getByRole('alert')).toContainText('could not be loaded')
    await dialog(page).getByRole('button', { name: 'Try again' }).click()
    await expect(dialog(page).getByRole('checkbox').first()).toBeVisible()
  })
})

test('a typed list becomes touchpoints at the end of the map, by keyboard alone, with one undo', async ({ page }) => {
  await openKept(page, TWO())
  await page.getByRole('button', { name: 'More ways to add' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Pick from a list' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('textbox')).toBeFocused()
  await expect(dialog(page).getByRole('button', { name: 'Add touchpoints' })).toBeDisabled()
  await dialog(page)
    .getByRole('status')
    .evaluate((status) => {
      const said: string[] = []
      Object.assign(window, { said })
      const note = () => status.textContent && said.push(status.textContent)
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true })
    })
  await page.keyboard.type('- Call answered\n\n2. Visit\n<b>Bill</b>')
  await expect(dialog(page).getByRole('status')).toContainText('3 touchpoints will come in')
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).not.toContain('Nothing to add yet')
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Call answered', 'Visit', '<b>Bill</b>'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await saved(page)
  await expect.poll(() => titles(page)).toEqual(['One', 'Two', 'Call answered', 'Visit', '<b>Bill</b>'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => titles(page)).toEqual(['One', 'Two'])
})

test('10,000 lines: the limit is told, and 200 come in', async ({ page }) => {
  await openKept(page, TWO())
  await fromMenu(page, 'Type a list')
  await expect(dialog(page).getByRole('textbox')).toBeFocused()
  await pasteOn(page, { 'text/plain': Array.from({ length: 10_000 }, (_, at) => `Line ${at + 1}`).join('\n') })
  await expect(dialog(page).getByRole('status')).toContainText('These are 10,000 lines. A list may have 200')
  await dialog(page).getByRole('button', { name: 'Add 200 touchpoints' }).click()
  await saved(page)
  await expect.poll(async () => (await titles(page)).length).toBe(202)
  await undo(page).click()
  await expect.poll(() => titles(page)).toEqual(['One', 'Two'])
})

test('a spreadsheet column, its rows and the source of a table become lines of text, and nothing of it runs', async ({
  page,
}) => {
  await openKept(page, TWO())
  await fromMenu(page, 'Type a list')
  const field = dialog(page).getByRole('textbox')
  await expect(field).toBeFocused()
  await pasteOn(page, {
    'text/plain': 'Call\tphone\nVisit\t=1+1',
    'text/html': '<table style="x:y"><tr><td>no</table>',
  })
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Call', 'Visit'])
  await dialog(page).getByRole('radio', { name: 'Join all cells' }).check()
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Call, phone', 'Visit, =1+1'])
  await field.fill('Touchpoint\tOwner\n"Call\nat night"\tAnn')
  await dialog(page).getByRole('radio', { name: 'Use only the first column' }).check()
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Call at night'])
  await dialog(page).getByRole('checkbox', { name: 'Leave out the first line' }).uncheck()
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Touchpoint', 'Call at night'])
  await field.fill('')
  const source =
    '<table style="color:red"><tr onclick="alert(1)"><td>Bill <img src="x.png" onerror="alert(2)"></td><td>mail</td></tr>' +
    '<tr><td><script>alert(3)</script>Receipt</td></tr></table>'
  await pasteOn(page, { 'text/plain': source })
  await expect(field).toHaveValue('Bill\tmail\nReceipt')
  await field.fill('')
  await pasteOn(page, { 'text/html': '<ul><li style="color:red">Call<li>Visit</ul>' })
  await expect(field).toHaveValue('Call\nVisit')
  await pasteOn(page, { 'image/png': '' })
  await expect(dialog(page).getByRole('status')).toContainText('Pictures cannot come in')
  await expect(field).toHaveValue('Call\nVisit')
})

test('copy, cut and paste by key: within a map, on a point too, each with one undo', async ({ page }) => {
  await openKept(page, TWO())
  await card(page, 'One').focus()
  await awake(page)
  await page.keyboard.press('Control+c')
  await expect(page.getByRole('log')).toContainText('Copied “One”.')
  await point(page, 'Perceived', 'Two').focus()
  await page.keyboard.press('Control+v')
  await saved(page)
  await expect.poll(() => titles(page)).toEqual(['One', 'Two', 'One'])
  await undo(page).click()
  await expect.poll(() => titles(page)).toEqual(['One', 'Two'])
  await card(page, 'One').focus()
  await page.keyboard.press('Control+x')
  await expect.poll(() => titles(page)).toEqual(['Two'])
  await expect(card(page, 'Two')).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect.poll(() => titles(page)).toEqual(['Two', 'One'])
  await page.keyboard.press('Control+d')
  await expect.poll(() => titles(page)).toEqual(['Two', 'One', 'One'])
  for (let step = 0; step < 3; step += 1) await undo(page).click()
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(TWO()))
})

test('in a text field the keys stay the text’s own', async ({ page }) => {
  await openKept(page, TWO())
  await card(page, 'One').click()
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.focus()
  await title.press('Control+a')
  await title.press('Control+c')
  await title.press('ArrowRight')
  await title.press('Control+v')
  await expect(title).toHaveValue('OneOne')
  await expect(dialog(page)).toHaveCount(0)
})

test('a touchpoint goes to another map in another tab with its owner and feelings; whose feelings stay behind is told', async ({
  page,
  context,
}) => {
  const feelings = { frank: { expected: 1, expectedWhy: '', perceived: -2, perceivedWhy: '' } }
  const personas = ['denise', 'frank'].map((id) => ({
    ...{ id, name: id === 'frank' ? 'Frank' : 'Denise', who: '', situation: '', job: '' },
    ...{ worries: [], wants: [], contact: '' },
  }))
  const owners = [{ id: 'desk', name: 'Front desk' }]
  await openKept(page, aMapOf([aTouchpoint({ title: 'Waits', owner: 'desk', feelings })], { personas, owners }))
  await fromMenuOf(page, 'Waits', 'Copy')
  await expect(page.getByRole('log')).toContainText('Copied “Waits”.')
  const other = await context.newPage()
  await other.goto('404.html')
  await keep(other, 'doorstep:map:other', fileOf({ ...TWO(), id: 'other' }))
  await other.goto('map/board/#other')
  await ready(other)
  await fromMenuOf(other, 'One', 'Paste')
  await expect(other.getByRole('log')).toContainText('The feelings of Frank were left out')
  await saved(other)
  await expect.poll(() => titles(other)).toEqual(['One', 'Waits', 'Two'])
  const journey = JSON.parse(await keptText(other))
  expect(journey.owners.map(({ name }: { name: string }) => name)).toEqual(['Owner', 'Front desk'])
  expect(journey.stages[0].touchpoints[1]).toMatchObject({ owner: journey.owners[1].id, feelings: {} })
  expect(journey.stages[0].touchpoints[1].id).not.toBe('moment')
  await undo(other).click()
  await saved(other)
  expect(await keptText(other)).toBe(fileOf({ ...TWO(), id: 'other' }))
})

test('other text is shown before it comes in; damaged touchpoints and no text at all are told', async ({ page }) => {
  await openKept(page, TWO())
  await card(page, 'One').focus()
  await awake(page)
  await pasteOn(page, { 'text/plain': 'Call\n<img src=x onerror=alert(1)>' })
  await expect(page.getByRole('dialog', { name: 'Add as touchpoints?' })).toBeVisible()
  await expect(dialog(page).getByRole('listitem')).toHaveText(['Call', '<img src=x onerror=alert(1)>'])
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(card(page, 'One')).toBeFocused()
  // A dialog that is closing still has its keys for itself.
  await expect(async () => {
    await pasteOn(page, { 'text/plain': 'Doorstep touchpoints\n{"format":' })
    await expect(page.getByRole('log')).toContainText('cut off or damaged', { timeout: 500 })
  }).toPass()
  await pasteOn(page, { 'image/png': '' })
  await expect(page.getByRole('log')).toContainText('Pictures cannot come in')
  expect(await keptText(page)).toBe(fileOf(TWO()))
})

test('cutting tells what goes with it, and Undo brings all of it back', async ({ page }) => {
  const action = {
    ...{ id: 'x', touchpoint: 'a', text: 'Call', owner: null, effort: null },
    ...{ due: null, status: 'idea', measure: '', pillar: null },
  }
  const map = { ...TWO(), actions: [action] }
  await openKept(page, map)
  await fromMenuOf(page, 'One', 'Cut')
  await expect(page.getByRole('log')).toContainText('One action or voice went with it')
  await page.getByRole('log').getByRole('button', { name: 'Undo' }).click()
  await saved(page)
  await expect.poll(() => keptText(page)).toBe(fileOf(map))
})

test('the sheet of keys names them', async ({ page }) => {
  await openKept(page, aMap())
  await page.getByRole('button', { name: 'Keys' }).click()
  const row = (keys: string) => dialog(page).locator('dl > div', { has: page.getByText(keys, { exact: true }) })
  await expect(row('Ctrl C · Ctrl X · Ctrl D')).toContainText('Copy · cut · duplicate what is selected')
  await expect(row('Ctrl V')).toContainText('Paste touchpoints, or a list')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('touchpoints are picked, typed, cut and pasted by touch', async ({ page }) => {
    await openKept(page, TWO())
    await page.getByRole('button', { name: 'More for One' }).tap()
    await page.getByRole('menuitem', { name: 'Pick from a list' }).tap()
    await dialog(page)
      .getByRole('checkbox', { name: /on hold/ })
      .tap()
    await dialog(page).getByRole('button', { name: 'Add 1 touchpoint' }).tap()
    await saved(page)
    await expect.poll(() => titles(page)).toEqual(['One', 'Waits on hold', 'Two'])
    await page.getByRole('button', { name: 'More for Waits on hold' }).tap()
    await page.getByRole('menuitem', { name: 'Cut', exact: true }).tap()
    await expect.poll(() => titles(page)).toEqual(['One', 'Two'])
    await page.getByRole('button', { name: 'More for Two' }).tap()
    await page.getByRole('menuitem', { name: 'Paste', exact: true }).tap()
    await expect.poll(() => titles(page)).toEqual(['One', 'Two', 'Waits on hold'])
    await page.getByRole('button', { name: 'More ways to add' }).tap()
    await page.getByRole('menuitem', { name: 'Type a list' }).tap()
    await dialog(page).getByRole('textbox').fill('Bill')
    await dialog(page).getByRole('button', { name: 'Add 1 touchpoint' }).tap()
    await expect.poll(() => titles(page)).toEqual(['One', 'Two', 'Waits on hold', 'Bill'])
  })
})
