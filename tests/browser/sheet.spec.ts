import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { HOSTILE } from '../support/hostile/strings.ts'
import { aMapOf, aTouchpoint, fileOf } from '../support/map-file.ts'
import { importFile, openKept, problem, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const ITEM = 'Download as a spreadsheet (CSV)'
const messages = (page: Page) => page.getByRole('log', { name: 'Messages' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Make a map of this spreadsheet' })
const maps = async (page: Page) =>
  Object.entries(await shelf(page))
    .filter(([key]) => key.startsWith('doorstep:map:'))
    .map(([, text]) => JSON.parse(text))

/** Does what downloads a file, and gives its name and text. */
async function downloaded(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent('download')
  await press()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

async function asSpreadsheet(page: Page, button: string) {
  await page.getByRole('button', { name: button }).click()
  return downloaded(page, () => page.getByRole('menuitem', { name: ITEM }).click())
}

async function openMaps(page: Page) {
  await page.goto('map/')
  await ready(page)
}

const JOURNEY = aMapOf([
  aTouchpoint({
    id: 'a',
    title: '=HYPERLINK("https://x","y")',
    does: 'Call (512) 555-0142',
    lasts: 'PT4H',
    kind: 'waiting',
  }),
  aTouchpoint({ id: 'b', title: 'Pays, at last', keyMoment: true }),
])

test('a map becomes a spreadsheet without formulas, says what of customers is in it, and is a map again', async ({
  page,
}) => {
  await openKept(page, JOURNEY)
  const { name, text } = await asSpreadsheet(page, 'More ways to add')
  expect(name).toBe('small.csv')
  expect(text.split('\r\n')[0]).toMatch(/^\ufeffTitle,Stage,Kind,Channel,Lasts,.*,Perceived why: \w+$/)
  expect(text).toContain(`\r\n"'=HYPERLINK(""https://x"",""y"")",`)
  await expect(messages(page)).toContainText('1 phone number in it: “(512) 555-0142”.')
  const without = await downloaded(page, () =>
    messages(page).getByRole('button', { name: 'Download without them' }).click(),
  )
  expect(without).toEqual({ name: 'small-without-contacts.csv', text: text.replace('(512) 555-0142', '[left out]') })
  const before = await shelf(page)
  expect(before['doorstep:map:small'] ?? Object.values(before).find((one) => one === fileOf(JOURNEY))).toBe(
    fileOf(JOURNEY),
  )

  await openMaps(page)
  await importFile(page, text, 'Our calls.csv')
  await expect(dialog(page)).toContainText('2 touchpoints in 1 stage.')
  await expect(dialog(page)).not.toContainText('not understood')
  expect(await maps(page)).toHaveLength(1)
  await dialog(page).getByRole('button', { name: 'Make the map' }).click()
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  const made = (await maps(page)).find(({ title }) => title === 'Our calls')
  expect(made.stages[0].touchpoints).toMatchObject([
    { title: '=HYPERLINK("https://x","y")', does: 'Call (512) 555-0142', lasts: 'PT4H', kind: 'waiting' },
    { title: 'Pays, at last', keyMoment: true },
  ])
  await expect(page.getByRole('slider', { name: /^Expected: Pays, at last/ })).toBeVisible()
})

test('what has no place is told before anything is made, and Escape makes nothing', async ({ page }) => {
  await openMaps(page)
  await importFile(page, 'Step;Colour;Expected\nWaits;red;great\n', 'steps.csv')
  await expect(dialog(page)).toContainText('1 touchpoint in 1 stage.')
  await expect(dialog(page)).toContainText('a map has no place for it: “Colour”.')
  await expect(dialog(page)).toContainText('Row 2, Expected: “great”')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(await maps(page)).toEqual([])
  await expect(page.getByRole('button', { name: 'Import' })).toBeVisible()
})

test('what is no spreadsheet of touchpoints is refused with what to do, and one that is too big with the limit', async ({
  page,
}) => {
  await openMaps(page)
  await importFile(page, 'Hello,World\n1,2\n', 'numbers.csv')
  await expect(problem(page, 'not-a-journey')).toContainText('one of them must be called Title')
  await importFile(page, `Title\n${'x\n'.repeat(2001)}`, 'long.csv')
  await expect(problem(page, 'too-big')).toContainText('2,000')
  await importFile(page, Buffer.alloc(4 * 1024 * 1024 + 1, 'x'), 'big.csv')
  await expect(problem(page, 'too-big')).toContainText('MiB')
  expect(await maps(page)).toEqual([])
})

test('a spreadsheet of hostile texts is shown as text, runs nothing and comes out as it went in', async ({ page }) => {
  const told: string[] = []
  page.on('dialog', (opened) => {
    told.push(opened.message())
    opened.dismiss().catch(() => {})
  })
  await openMaps(page)
  const rows = HOSTILE.map((text) => `"${text.replaceAll('"', '""')}"`)
  await importFile(
    page,
    `Title,"Expected: ${HOSTILE[0]?.replaceAll('"', '""')}"\n${rows.join('\n')}`,
    '<img src=x onerror=alert(1)>.csv',
  )
  await expect(dialog(page)).toContainText(/\d+ touchpoints in 1 stage/)
  await expect(dialog(page).getByRole('textbox', { name: 'Title of the map' })).toHaveValue(
    '<img src=x onerror=alert(1)>',
  )
  await dialog(page).getByRole('button', { name: 'Make the map' }).click()
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  const { text } = await asSpreadsheet(page, 'More ways to add')
  for (const line of text.slice(1).split('\r\n')) expect(line).not.toMatch(/^"?\s*[=+\-@]/)
  const [made] = await maps(page)
  const whole = (text: string) =>
    new TextDecoder().decode(new TextEncoder().encode(text)).replace(/\r\n?/g, '\n').trim()
  const wanted = HOSTILE.map(whole).filter((text) => text !== '')
  expect(made.stages[0].touchpoints.map((touchpoint: { title: string }) => touchpoint.title)).toEqual(wanted)
  await expect(page.locator('main img')).toHaveCount(0)
  expect(told).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('the spreadsheet is behind the button for the map, and its dialog fits', async ({ page }) => {
    await openKept(page, JOURNEY)
    const { text } = await asSpreadsheet(page, 'People, stages, sending')
    await openMaps(page)
    await importFile(
      page,
      text.replace('Title', 'Title,A column with a name that is long and has no place anywhere'),
      'calls.csv',
    )
    await expect(dialog(page)).toContainText('Not taken')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})
