import type { Page } from '@playwright/test'
import { aMap, aMapOf, aPersona, aTouchpoint, fileOf, type Loose } from '../support/map-file.ts'
import { keep, openKept, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

/** The pages of a PDF as `width x height` in points. */
function pagesIn(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  )
}

async function openPaper(page: Page, journey: Loose, sheet = ''): Promise<void> {
  await page.goto('404.html')
  await keep(page, `doorstep:map:${journey['id']}`, fileOf(journey))
  await page.goto(`map/print/#${journey['id']}${sheet}`)
  await ready(page)
}

const printed = async (page: Page) => pagesIn(await page.pdf({ preferCSSPageSize: true }))
const long = (count: number) =>
  aMapOf(Array.from({ length: count }, (_, at) => aTouchpoint({ id: `t${at}`, title: `Touchpoint ${at}` })))

for (const [paper, wide, tall] of [
  ['Letter', '792x612', '612x792'],
  ['A4', '842x595', '595x842'],
] as const) {
  test(`the board, the gaps and the plan are pages of ${paper}, the board on its side`, async ({ page }) => {
    await openPaper(page, aMap())
    await page.getByLabel('Paper').selectOption({ label: paper })
    for (const sheet of ['Gaps', 'Action plan']) await page.getByRole('checkbox', { name: sheet }).uncheck()
    expect(await printed(page)).toEqual([wide, wide])
    await page.getByRole('checkbox', { name: 'Board' }).uncheck()
    await page.getByRole('checkbox', { name: 'Gaps' }).check()
    expect(await printed(page)).toEqual([tall])
    await page.getByRole('checkbox', { name: 'Gaps' }).uncheck()
    await page.getByRole('checkbox', { name: 'Action plan' }).check()
    expect(new Set(await printed(page))).toEqual(new Set([tall]))
  })

  test(`a board of 60 touchpoints is eight pages of ${paper}, and texts of 4,000 letters stay in their places`, async ({
    page,
  }) => {
    await openPaper(page, long(60), '/board')
    await page.getByLabel('Paper').selectOption({ label: paper })
    expect(await printed(page)).toEqual(Array.from({ length: 8 }, () => wide))
    const wordy = 'Wörter '.repeat(570)
    const unbroken = 'x'.repeat(4000)
    const touchpoints = [wordy, unbroken].map((title, at) =>
      aTouchpoint({ id: `t${at}`, title, friction: title, owner: title, keyMoment: true }),
    )
    const about = {
      touchpoint: 't0',
      persona: null,
      date: '',
      source: 'survey',
      quote: wordy,
      expected: null,
      perceived: null,
    }
    const voices = [6, 9, 10, 9, 2].map((recommend, at) => ({ id: `v${at}`, recommend, ...about }))
    await openPaper(page, aMapOf(touchpoints, { id: 'wordy', title: unbroken, voices }), '/board')
    await page.getByLabel('Paper').selectOption({ label: paper })
    expect(await printed(page), 'with a row of scores as without').toEqual([wide])
    await expect(page.getByText('7.2 of 10')).toBeVisible()
    await expect(page.getByText('5 answers, NPS +20')).toBeVisible()
  })
}

test('big paper takes more of the board, and what is on it can be chosen', async ({ page }) => {
  await openPaper(page, long(14), '/board')
  await page.getByLabel('Paper').selectOption({ label: '11 × 17 in (Tabloid)' })
  expect(await printed(page)).toEqual(['1224x792'])
  await page.getByRole('checkbox', { name: 'Board' }).uncheck()
  await expect(page.getByText('Choose at least one sheet.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeDisabled()
})

test('gaps are ranked with their formula, the plan begins with our three, and nothing is made up where there is none', async ({
  page,
}) => {
  await openPaper(page, aMap())
  const gaps = page.getByRole('region', { name: 'Gaps, as it will be printed' })
  await expect(gaps.getByRole('row').nth(1)).toContainText(/First call rings out.*−2.*2 × 1.5 = 3/s)
  const plan = page.getByRole('region', { name: 'Action plan, as it will be printed' })
  await expect(plan.getByRole('listitem')).toHaveCount(3)
  await openPaper(page, aMapOf([], { id: 'empty' }))
  await expect(page.getByText('No touchpoints yet.')).toBeVisible()
  await expect(page.getByText('Nothing falls short')).toBeVisible()
  await expect(page.getByText('No actions yet.')).toBeVisible()
})

test('what a map says stays text, and is printed dark on white in the dark, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const title = '<img src=x onerror=alert(1)> سجّاد'
  await openPaper(page, aMapOf([aTouchpoint({ title })], { title }))
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
  const sheet = page.getByRole('region', { name: 'Board, as it will be printed' })
  await expect(sheet.getByText(title).first()).toBeVisible()
  expect(await sheet.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)')
})

test('there is a way from the map and from the list of maps, and back', async ({ page }) => {
  await openKept(page, aMap())
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.waitForURL(/map\/print\/#test-map/)
  await ready(page)
  await page.getByRole('link', { name: 'Back to the map' }).click()
  await page.waitForURL(/map\/board\/#test-map/)
  await page.goto('map/')
  await ready(page)
  await page.getByRole('link', { name: 'Print: No cooling' }).click()
  await page.waitForURL(/map\/print\/#test-map/)
})

test('one person is printed unless somebody asks for all, and the button says how many sheets that is', async ({
  page,
}) => {
  const felt = { expected: 1, expectedWhy: '', perceived: -2, perceivedWhy: '' }
  const personas = [aPersona(), aPersona({ id: 'ray', name: 'Ray' })]
  const touchpoints = [aTouchpoint({ id: 'wait', title: 'Waits', feelings: { ray: felt } })]
  const map = aMapOf(touchpoints, { personas })
  await page.goto('404.html')
  const look = { looks: { [`${map['id']}`]: { beside: ['denise', 'ray'] } } }
  await keep(page, 'doorstep:prefs', JSON.stringify(look))
  await openPaper(page, map)
  const whose = page.getByRole('combobox', { name: 'Persona' })
  await expect(whose).toHaveValue('one:denise')
  await expect(page.getByRole('button', { name: 'Print 3 sheets or more', exact: true })).toBeVisible()
  await whose.selectOption({ label: 'All 2 on the board, sheets for each' })
  await expect(page.getByRole('button', { name: 'Print 5 sheets or more', exact: true })).toBeVisible()
  for (const sheet of ['Gaps', 'Action plan']) await page.getByRole('checkbox', { name: sheet }).uncheck()
  expect(await printed(page)).toHaveLength(2)
  const boards = page.getByRole('region', { name: /^Board, page \d, as it will be printed$/ })
  await expect(boards).toHaveText([/Denise/, /Ray/])
  await page.getByRole('checkbox', { name: 'Gaps' }).check()
  await expect(page.getByText('Angry').last()).toBeVisible()
  await whose.selectOption({ label: 'Ray' })
  await expect(page.getByRole('region', { name: 'Board, as it will be printed' })).toContainText('Ray')
  await expect(page.locator('.papers')).not.toContainText('Denise')
})

test('a map that is not there is told, with a way out', async ({ page }) => {
  await page.goto('map/print/#nobody')
  await ready(page)
  await expect(page.getByRole('alert')).toBeVisible()
})
