import type { BrowserContext, Page } from '@playwright/test'
import { fault } from '../support/faults.ts'
import { aMap, fileOf } from '../support/map-file.ts'
import { expectLevel, keep, keptText, mapEntry, openKept, point, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'
import { takeOver, textsOfCopies, twoTabs } from '../support/two-tabs.ts'
import { witness } from '../support/witness.ts'

const AT = 'Arrival at the door'
const HERE = 'Change it here'

async function another(context: BrowserContext, view = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`map/board/#test-map${view}`)
  await ready(page)
  await expect(page.getByRole('alert')).toContainText('open in another tab')
  return page
}

test('[O2] [O3] one tap takes the map over with what was just typed, says so, and one tap in the other takes it back', async ({
  page,
  context,
}) => {
  await openKept(page, aMap(), '/table')
  const second = await another(context)
  const name = page.getByRole('textbox', { name: 'Name of this map' })
  await name.fill('The hot week')
  await takeOver(second)
  await expect(second.getByRole('status').filter({ hasText: 'You can change this map here now.' })).toBeAttached()
  await expect(second.getByRole('textbox', { name: 'Name of this map' })).toHaveValue('The hot week')
  await expect(second.locator('main')).toBeFocused()
  expect(JSON.parse(await keptText(second)).title).toBe('The hot week')

  // The field that was being typed in cannot have the focus any more.
  await expect(page.getByRole('alert')).toContainText('open in another tab')
  await expect(name).toBeDisabled()
  await expect(page.getByRole('button', { name: HERE })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await point(second, 'Perceived', AT).press('ArrowUp')
  await saved(second)
  await expect(page.getByLabel(`Perceived: ${AT}`)).toHaveValue('2')

  await page.keyboard.press('Enter')
  await expect(name).toBeEnabled()
  await expect(second.getByRole('button', { name: HERE })).toBeVisible()
  await name.fill('The hot week again')
  await expect(second.getByRole('textbox', { name: 'Name of this map' })).toHaveValue('The hot week again')
})

test('[O4] a tab that does not answer is not waited for, and its last change is there', async ({ page, context }) => {
  await page.addInitScript(beDeaf)
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const second = await another(context)
  await point(page, 'Perceived', AT).press('ArrowDown')
  await takeOver(second)
  await expectLevel(point(second, 'Perceived', AT), 'Frustrated')
  await expect(page.getByRole('alert')).toContainText('open in another tab')
  await point(second, 'Perceived', AT).press('ArrowUp')
  await saved(second)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
})

test('[O5] a tab whose work could not be saved keeps the map, and the one that asks hears why', async ({
  page,
  context,
}) => {
  await openKept(page, aMap())
  const second = await another(context)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No', 'QuotaExceededError')
    }
  })
  await point(page, 'Perceived', AT).press('ArrowDown')
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
  await second.getByRole('button', { name: HERE }).click()
  await expect(second.getByRole('status').filter({ hasText: 'could not save the last change' })).toBeVisible()
  await expect(second.getByRole('button', { name: HERE })).toBeFocused()
  await point(page, 'Perceived', AT).press('ArrowDown')
  await expectLevel(point(page, 'Perceived', AT), 'Frustrated')
})

test('[O6] a tab that dies in the midst of an edit hands over by itself, and the edit is there', async ({
  page,
  context,
}) => {
  await openKept(page, aMap())
  const second = await another(context)
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  await point(page, 'Perceived', AT).press('ArrowDown')
  await page.close({ runBeforeUnload: false })
  await expect(second.getByText('open in another tab')).toHaveCount(0)
  await expectLevel(point(second, 'Perceived', AT), 'Frustrated')
  await point(second, 'Perceived', AT).press('ArrowUp')
  await saved(second)
})

/** The tab never hears of a wish, as one that sleeps. Runs in the page. */
function beDeaf(): void {
  Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} })
}

/** Lets every edit wait from now on, until what is given back is called. */
async function holdEdits(page: Page): Promise<() => Promise<void>> {
  const waiting = await page.evaluateHandle(() => {
    const [real, held]: [typeof setTimeout, (() => void)[]] = [window.setTimeout, []]
    const hold = (act: () => void, after?: number) => (after === 250 ? held.push(act) : real(act, after))
    Object.assign(window, { setTimeout: hold })
    return { real, held }
  })
  return () =>
    waiting.evaluate(({ real, held }) => {
      Object.assign(window, { setTimeout: real })
      for (const act of held) act()
    })
}

test('[O7] a map that is renamed on the page of maps while an edit waits gets both, and the board goes on', async ({
  page,
  context,
}) => {
  await page.addInitScript(beDeaf)
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const release = await holdEdits(page)
  await point(page, 'Perceived', AT).press('ArrowDown')
  const maps = await context.newPage()
  await maps.goto('map/')
  await ready(maps)
  await mapEntry(maps, 'No cooling').getByRole('button', { name: 'Rename' }).click()
  await maps.getByRole('dialog').or(maps.getByRole('main')).getByRole('textbox').first().fill('The hot week')
  await maps.keyboard.press('Enter')
  await expect(mapEntry(maps, 'The hot week')).toBeVisible()
  await release()
  await expect(page.getByRole('textbox', { name: 'Name of this map' })).toHaveValue('The hot week')
  await expectLevel(point(page, 'Perceived', AT), 'Frustrated')
  await point(page, 'Perceived', AT).press('ArrowUp')
  await saved(page)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
  expect(JSON.parse(await keptText(page)).title).toBe('The hot week')
})

test('[O8] a change that found another map in its place is kept as a dated copy, and the page says so', async ({
  page,
  context,
}) => {
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const other = await context.newPage()
  await other.goto('404.html')
  const release = await holdEdits(page)
  const name = page.getByRole('textbox', { name: 'Name of this map' })
  await name.fill('Mine')
  await keep(other, 'doorstep:map:test-map', fileOf(aMap({ title: 'Theirs' })))
  await keep(other, 'doorstep:writes:test-map', '9')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('doorstep:writes:test-map'))).toBe('9')
  await release()
  const messages = page.getByRole('log')
  await expect(messages).toContainText('Your last change is kept as a dated copy.')
  await expect(name).toHaveValue('Theirs')
  expect((await textsOfCopies(other)).some((text) => text.includes('"Mine"'))).toBe(true)
  // What is done next does not take the message away.
  await name.fill('And on')
  await saved(page)
  await messages.getByRole('button', { name: 'Dated copies' }).click()
  await expect(page.getByRole('dialog')).toContainText('A change that another tab had no room for')
})

test('[O11] a map renamed on the page of maps is renamed by the board that has it, with the edit that waits there, as one step of undo', async ({
  page,
  context,
}) => {
  await openKept(page, aMap())
  await point(page, 'Perceived', AT).press('ArrowDown')
  await saved(page)
  const maps = await context.newPage()
  await maps.goto('map/')
  await ready(maps)
  const release = await holdEdits(page)
  await point(page, 'Perceived', AT).press('ArrowDown')
  await mapEntry(maps, 'No cooling').getByRole('button', { name: 'Rename' }).click()
  await maps.getByRole('textbox', { name: 'Title' }).fill('The hot week')
  await maps.keyboard.press('Enter')
  await expect(mapEntry(maps, 'The hot week')).toBeVisible()
  const name = page.getByRole('textbox', { name: 'Name of this map' })
  await expect(name).toHaveValue('The hot week')
  // Kept with the edit, though no edit may be written yet by itself.
  expect(await keptText(page)).toContain('"title": "The hot week"')
  await release()
  await expectLevel(point(page, 'Perceived', AT), 'Frustrated')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(name).toHaveValue('No cooling')
  await expectLevel(point(page, 'Perceived', AT), 'Frustrated')
  await expect(mapEntry(maps, 'The hot week')).toBeVisible()
})

test('[O1] five tabs follow one that changes the map, and any of them can have it', async ({ page, context }) => {
  await openKept(page, aMap(), '/table')
  const others = await Promise.all(Array.from({ length: 5 }, () => another(context, '/table')))
  const name = (of: Page) => of.getByRole('textbox', { name: 'Name of this map' })
  await name(page).fill('Seen by all')
  for (const one of others) await expect(name(one)).toHaveValue('Seen by all')
  const [, , third = page] = others
  await takeOver(third)
  await name(third).fill('By the third')
  for (const one of [page, ...others]) await expect(name(one)).toHaveValue('By the third')
  for (const one of others.filter((other) => other !== third)) await expect(name(one)).toBeDisabled()
})

test(
  'two tabs that edit one map and take it from each other: every accepted edit is there',
  fault('map-tabs'),
  async ({ context, baseURL }) => {
    const outcome = await twoTabs(context, baseURL ?? '', { seed: 20_261_129, goesOn: (step) => step < 60 })
    expect(outcome).toMatchObject({ lost: [], same: true })
    for (const count of [outcome.accepted, outcome.refused, outcome.taken]) expect(count).toBeGreaterThan(5)
    const { edits, found, shown, kept } = outcome
    witness({ work: edits, kept: found }, ...shown.map((work) => ({ work, kept })))
  },
)
