import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aMapOf, aTouchpoint, type Loose } from '../support/map-file.ts'
import { keptText, openKept, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const levels = (expected: number, perceived: number) => ({
  ...{ expected, perceived },
  ...{ expectedWhy: '', perceivedWhy: '' },
})
const MOMENTS = [
  aTouchpoint({ id: 'a', title: 'Rings the bell', feelings: { denise: levels(0, 0) }, kano: 'basic' }),
  aTouchpoint({ id: 'b', title: 'Gets the bill', feelings: { denise: levels(0, -2) } }),
]
const QUOTE = 'I sat at the window for four hours.'
const voice = (id: string, said: Loose) => ({
  ...{ id, touchpoint: 'a', persona: null, date: '2026-11-02', source: 'review', quote: '' },
  ...{ recommend: null, expected: null, perceived: null, ...said },
})
const ballot = (id: string, by: string, perceived: number) => ({
  ...{ id, by, persona: 'denise', at: '2026-11-20T09:00:00.000Z' },
  ratings: [{ touchpoint: 'a', expected: 0, perceived }],
})

async function voicesIn(page: Page): Promise<readonly Loose[]> {
  await saved(page)
  return JSON.parse(await keptText(page)).voices
}

const said = (page: Page) => page.getByRole('region', { name: 'What customers said' })

async function accessible(page: Page, part: string): Promise<void> {
  expect((await new AxeBuilder({ page }).include(part).analyze()).violations).toEqual([])
}

test('the words of a customer are written down with their source and score, seen in their lane, changed and removed', async ({
  page,
}) => {
  await openKept(page, aMapOf(MOMENTS), '')
  await page.getByRole('button', { name: 'Lanes', exact: true }).click()
  const lanes = page.getByRole('dialog', { name: 'Lanes under the lines' })
  await lanes.getByRole('checkbox', { name: 'Show Voices' }).check()
  await lanes.getByRole('checkbox', { name: 'Show Scores' }).check()
  await lanes.getByRole('button', { name: 'Done' }).click()
  await page.locator('[data-focus="touchpoint:b"]').click()
  await said(page).getByRole('button', { name: 'Add a customer’s words' }).press('Enter')
  const quote = said(page).getByRole('textbox', { name: 'In their words' })
  await expect(quote).toBeFocused()
  await page.keyboard.type(QUOTE)
  await said(page).getByRole('combobox', { name: 'How we heard it' }).selectOption('Call')
  await said(page).getByRole('combobox', { name: 'Would they recommend us?' }).selectOption('6')
  await said(page).getByRole('combobox', { name: 'How it felt' }).selectOption('Angry')
  await accessible(page, '.heard')
  const heard = { touchpoint: 'b', persona: 'denise', source: 'call', quote: QUOTE, recommend: 6, perceived: -2 }
  expect(await voicesIn(page)).toMatchObject([{ ...heard, expected: null, date: expect.stringMatching(/^\d{4}-/) }])
  const lane = (name: string) => page.locator(`[data-lane="${name}"]`).nth(1)
  await expect(lane('voices')).toContainText(`1 voice Call, 6 of 10: “${QUOTE}”`)
  await expect(lane('recommend')).toContainText('6.0 of 10 1 answer, too few for an NPS')

  await quote.press('Escape')
  const one = said(page).getByRole('button', { name: QUOTE })
  await expect(one).toBeFocused()
  await expect(one).toContainText('Call · ')
  await expect(one).toContainText('Denise · 6 of 10 to recommend us · felt Angry')
  await one.press('Enter')
  await said(page).getByRole('button', { name: 'Remove these words' }).click()
  await expect(said(page)).toContainText('Nobody has been heard here yet.')
  expect(await voicesIn(page)).toEqual([])
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(one).toBeFocused()
  expect(await voicesIn(page)).toMatchObject([heard])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('words that were not written are not kept, and Undo takes those away that were', async ({ page }) => {
    await openKept(page, aMapOf(MOMENTS))
    await page.locator('[data-focus="touchpoint:a"]').tap()
    const add = said(page).getByRole('button', { name: 'Add a customer’s words' })
    await add.tap()
    await said(page).getByRole('button', { name: 'Close' }).tap()
    await expect(page.getByText('Nothing was written, so nothing was added.')).toBeVisible()
    expect(await voicesIn(page)).toEqual([])
    await add.tap()
    await said(page).getByRole('textbox', { name: 'In their words' }).fill('‏شكرا <b>1</b>')
    await said(page).getByRole('button', { name: 'Close' }).tap()
    await expect(said(page).getByRole('button', { name: 'شكرا <b>1</b>' })).toBeFocused()
    expect(await voicesIn(page)).toHaveLength(1)
    await page.keyboard.press('Control+z')
    await expect(said(page)).toContainText('Nobody has been heard here yet.')
    expect(await voicesIn(page)).toEqual([])
  })
})

test('guesses are kept as ratings of a role, laid beside those of others, and a ballot is removed and brought back', async ({
  page,
}) => {
  const voices = [voice('v', { perceived: -2, recommend: 3 })]
  await openKept(page, aMapOf(MOMENTS, { voices, ballots: [ballot('x', 'office', 1)] }), '/insights')
  await expect(page.getByRole('region', { name: 'The whole journey in one number' })).toContainText(
    'Would recommend us: 3.0 of 10 on average, from 1 answer. Too few to say a net score (NPS)',
  )
  await page.getByRole('button', { name: 'Predict, then reveal' }).click()
  await page.getByRole('group', { name: 'How does it feel to them?' }).getByLabel('Pleased').check()
  await page.getByRole('button', { name: 'Reveal', exact: true }).click()
  const keep = page.getByRole('region', { name: 'Keep my guesses as ratings' })
  await keep.getByRole('button').click()
  await expect(keep.getByRole('status')).toHaveText('Choose who guessed first.')
  await keep.getByLabel('Technician').check()
  await keep.getByRole('button').press('Enter')
  await expect(keep.getByRole('status')).toHaveText(/^Kept 1 rating from: Technician\./)
  await saved(page)
  expect(JSON.parse(await keptText(page)).ballots[1]).toMatchObject({
    ...{ by: 'technician', persona: 'denise' },
    ratings: [{ touchpoint: 'a', expected: null, perceived: 1 }],
  })
  await page.getByRole('button', { name: 'Back to the insights' }).click()

  await page.getByRole('heading', { name: 'Who thinks what' }).click()
  const ratings = page.locator('details.ratings')
  await expect(ratings.getByRole('listitem').first()).toContainText(
    'How it felt: the office says Pleased, customers’ own words say Angry. 3 levels apart, 1 rating against 1.',
  )
  const row = ratings
    .getByRole('table', { name: 'Ratings by role: Rings the bell' })
    .getByRole('row', { name: 'Technicians' })
  await expect(row).toContainText('1 do not know')
  await accessible(page, 'details.ratings')
  await ratings.getByText('Ballots (2)').click()
  await ratings.getByRole('button', { name: /^Remove: Technician · .+ · 1 rating$/ }).click()
  await expect(ratings.getByText('Ballots (1)')).toBeFocused()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(row).toHaveCount(1)
})

test('without ratings it says how they come in; must-haves are told in the ranking and can be filtered', async ({
  page,
}) => {
  const feelings = { denise: levels(1, -1) }
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', feelings, kano: 'basic' }), ...MOMENTS.slice(1)]), '/insights')
  const gaps = page.getByRole('region', { name: 'Where it hurts most' }).getByRole('listitem')
  await expect(gaps.first()).toContainText('Basic')
  await page.getByRole('heading', { name: 'Who thinks what' }).click()
  await expect(page.locator('details.ratings')).toContainText('Press “Predict, then reveal” below')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Board' }).click()
  await ready(page)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const filter = page.getByRole('dialog', { name: 'Filter touchpoints' })
  await filter.getByRole('group', { name: 'Must-have or surprise' }).getByRole('checkbox', { name: 'Basic' }).check()
  await filter.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('1 of 2 touchpoints fits. The others are dimmed.')).toBeVisible()
})
