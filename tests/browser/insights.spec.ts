import type { Locator, Page } from '@playwright/test'
import { aMap, aMapOf, aPersona, aTouchpoint } from '../support/map-file.ts'
import { openKept, ready, saved, shelf, useTemplate } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const WAIT = 'Waits at home'

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

const levels = (expected: number, perceived: number) => ({
  expected,
  perceived,
  ...{ expectedWhy: '', perceivedWhy: '' },
})

test('the view has its address, its link, its title, and the way back', async ({ page }) => {
  await openKept(page, aMap())
  const views = page.getByRole('navigation', { name: 'Views' })
  await views.getByRole('link', { name: 'Insights' }).click()
  await expect(page).toHaveURL(/#test-map\/insights$/)
  await ready(page)
  await expect(page.getByRole('region', { name: 'Journey insights' })).toBeVisible()
  await expect(views.getByRole('link', { name: 'Insights' })).toHaveAttribute('aria-current', 'page')
  await expect(page).toHaveTitle('No cooling · Doorstep')
  await page.goBack()
  await ready(page)
  await expect(region(page, 'Journey board')).toBeVisible()
  await page.goForward()
  await ready(page)
  await expect(region(page, 'Where it hurts most')).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(region(page, 'Where it hurts most')).toBeVisible()
})

test('what hurts most comes first, with its sum, and leads to its touchpoint on the board', async ({ page }) => {
  await openKept(page, aMap(), '/insights')
  const rows = region(page, 'Where it hurts most').getByRole('listitem')
  await expect(rows.nth(0)).toContainText('First call rings out')
  await expect(rows.nth(0)).toContainText('2 × 1.5 = 3')
  await expect(rows.nth(2)).toContainText(WAIT)
  await expect(rows.nth(2)).toContainText('No owner')
  await rows.nth(2).getByRole('link', { name: WAIT }).click()
  await ready(page)
  await expect(page).toHaveURL(/#test-map$/)
  const card = region(page, 'Journey board').locator('[data-focus="touchpoint:hvac-no-cool-06"]')
  await expect(card).toBeFocused()
  await expect(card).toHaveAttribute('aria-pressed', 'true')
  await expect(card).toBeInViewport()
  await page.goBack()
  await ready(page)
  await expect(rows.nth(2)).toContainText(WAIT)
})

test('a touchpoint far down a long map is gone to as well', async ({ page }) => {
  const many = Array.from({ length: 150 }, (_, at) => {
    const last = at === 140
    return aTouchpoint({
      id: `t${at}`,
      title: last ? 'Far away' : `No ${at}`,
      feelings: { denise: levels(0, last ? -2 : 0) },
    })
  })
  await openKept(page, aMapOf(many), '/insights')
  await region(page, 'Where it hurts most').getByRole('link', { name: 'Far away' }).click()
  await expect(page.locator('[data-focus="touchpoint:t140"]')).toBeFocused()
  await expect(page.locator('[data-focus="touchpoint:t140"]')).toBeInViewport()
})

test('the card takes the focus, and not the panel that stood before it', async ({ page }) => {
  await openKept(page, aMap(), '/insights')
  await page.route(/_astro\/FlowBoard\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await route.continue()
  })
  await region(page, 'Where it hurts most').getByRole('link', { name: WAIT }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(WAIT)
  await expect(page.getByRole('slider').first()).toBeVisible()
  await expect(page.getByRole('button', { name: WAIT, pressed: true })).toBeFocused()
})

test('whoever writes in the panel before the card is there keeps the focus', async ({ page }) => {
  await openKept(page, aMap(), '/insights')
  let board = () => {}
  const asked = new Promise<void>((resolve) => {
    board = resolve
  })
  await page.route(/_astro\/FlowBoard\./, async (route) => {
    await asked
    await route.continue()
  })
  await region(page, 'Where it hurts most').getByRole('link', { name: WAIT }).click()
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.press('End')
  await title.pressSequentially(' again')
  board()
  await expect(page.getByRole('slider').first()).toBeVisible()
  await expect(page.getByRole('button', { name: `${WAIT} again`, pressed: true })).toBeInViewport()
  await page.waitForTimeout(300)
  await page.keyboard.type(' and again')
  await expect(title).toBeFocused()
  await expect(title).toHaveValue(`${WAIT} again and again`)
})

test('the figures tell silence, owners, guesses and the one number with its parts', async ({ page }) => {
  await openKept(page, aMap(), '/insights')
  const figure = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
  await expect(figure('Longest silence')).toContainText('4 h')
  await expect(figure('Nobody owns')).toContainText('1 of 14')
  await expect(figure('Nobody owns').getByRole('link', { name: WAIT })).toBeVisible()
  await expect(figure('Only a guess')).toContainText('100 %')
  const score = region(page, 'The whole journey in one number')
  // Mean −6/14, worst −2, last −1.
  await expect(score).toContainText('−1.1 on a scale from −2 to +2')
  await expect(score).toContainText('−0.4')
  await expect(score).toContainText('not a finding')
})

for (const width of [360, 1440]) {
  test(`no word of a table is broken, and no star stands in a line of its own, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openKept(page, aMap({}, 'plumbing-flood'), '/insights')
    const table = region(page, 'What decides it, and what you work on').getByRole('table')
    for (const word of ['Effectiveness', 'Touchpoints']) {
      const lines = await table.getByText(word, { exact: true }).evaluate((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return range.getClientRects().length
      })
      expect([word, lines]).toEqual([word, 1])
    }
    const stars = await page.locator('main .touchpoint-link:visible + .star').evaluateAll((all) =>
      all.map((star) => {
        const [link, mark] = [star.previousElementSibling, star.firstElementChild].map((one) =>
          one?.getBoundingClientRect(),
        )
        if (!link || !mark) return 'none'
        if (mark.width < 14) return 'small'
        return mark.top > link.bottom - 4 || mark.right > link.right + 8 ? 'alone' : 'beside'
      }),
    )
    expect(stars.length).toBeGreaterThan(3)
    expect(new Set(stars)).toEqual(new Set(['beside']))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('promises are counted, and listed in folds', async ({ page }) => {
  await openKept(page, aMap({}, 'carpet-one-day-after'), '/insights')
  const promises = region(page, 'What became of what they expected')
  const fold = promises.locator('details').filter({ hasText: 'Delights' })
  await expect(fold.locator('summary')).toHaveText(/4\s+Delights/)
  await expect(fold.getByRole('link').first()).toBeHidden()
  await fold.locator('summary').press('Enter')
  await expect(fold.getByRole('link')).toHaveCount(4)
  await expect(
    region(page, 'Coach').getByRole('heading', { name: '4 short calls do more than they expected.' }),
  ).toBeVisible()
})

test('the coach speaks, is put aside on this map by keyboard, stays away after a reload, and is brought back', async ({
  page,
}) => {
  await openKept(page, aMap({}, 'roof-storm'), '/insights')
  const coach = region(page, 'Coach')
  const said = 'They hear nothing for 19 days: “Three weeks of waiting”.'
  await expect(coach.getByRole('heading', { name: said })).toBeVisible()
  await expect(coach.getByRole('link', { name: 'Lesson: Update even with no news' })).toHaveAttribute(
    'href',
    /learn\/the-wait\/update-even-with-no-news\/$/,
  )
  await coach.getByRole('button', { name: `Put aside: ${said}` }).press('Enter')
  await expect(coach.getByRole('heading', { name: 'Coach' })).toBeFocused()
  await expect(coach.getByRole('heading', { name: said })).toBeHidden()
  await expect(coach.getByText('Put aside. It stays away on this map.')).toBeInViewport()
  await page.reload()
  await ready(page)
  await expect(coach.getByRole('heading', { name: said })).toBeHidden()
  expect(JSON.parse((await shelf(page))['doorstep:prefs'] ?? '{}').coachAside).toEqual({ 'test-map': ['K1'] })
  await coach.getByText('Show what was put aside (1)').press('Enter')
  await coach.getByRole('button', { name: `Bring back: ${said}` }).click()
  await expect(coach.getByRole('heading', { name: said })).toBeVisible()
  await expect(coach.getByText('Show what was put aside')).toHaveCount(0)
})

test('for all the one who is worst off counts', async ({ page }) => {
  const feelings = { denise: levels(0, 1), frank: levels(1, -2) }
  await openKept(
    page,
    aMapOf([aTouchpoint({ feelings })], { personas: [aPersona(), aPersona({ id: 'frank', name: 'Frank' })] }),
    '/insights',
  )
  const gaps = region(page, 'Where it hurts most')
  await expect(gaps).toContainText('Nothing falls short')
  const whose = page.getByRole('combobox', { name: 'Persona', exact: true })
  await whose.selectOption({ label: 'Everyone' })
  await expect(page.getByText('At each touchpoint the one who is worst off counts.')).toBeVisible()
  await expect(gaps.getByRole('listitem')).toContainText('−3')
  await whose.selectOption('denise')
  await expect(gaps).toContainText('Nothing falls short')
  await whose.selectOption('frank')
  await expect(gaps.getByRole('listitem')).toContainText('−3')
})

test('an empty map says where to begin, and undo changes what is told', async ({ page }) => {
  await openKept(page, aMapOf([]), '/insights')
  await page.getByRole('link', { name: 'Go to the board' }).click()
  await ready(page)
  await page.getByRole('button', { name: 'Add touchpoint' }).first().click()
  await saved(page)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Insights' }).click()
  await ready(page)
  await expect(region(page, 'Where it hurts most')).toContainText('No touchpoint has both levels yet')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing to see yet' })).toBeVisible()
})

test('looking changes nothing', async ({ page }) => {
  await openKept(page, aMap(), '/insights')
  const before = (await shelf(page))['doorstep:map:test-map']
  await page
    .getByRole('button', { name: /^Put aside: / })
    .first()
    .click()
  expect((await shelf(page))['doorstep:map:test-map']).toBe(before)
})

test('the board asks for nothing of this view', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openKept(page, aMap())
  expect(asked.filter((url) => /insights/i.test(url.split('#')[0] ?? ''))).toEqual([])
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Insights' }).click()
  await ready(page)
  expect(asked.filter((url) => /insights/i.test(url.split('#')[0] ?? '')).length).toBeGreaterThan(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a tap on a gap leads into the list', async ({ page }) => {
    await openKept(page, aMap({}, 'plumbing-flood'), '/insights')
    await region(page, 'Coach').getByRole('link', { name: 'No check on the ceiling' }).first().tap()
    await ready(page)
    await expect(region(page, 'Journey board').locator('[data-focus="touchpoint:plumbing-flood-13"]')).toBeFocused()
  })
})

test('on paper the folds are open', async ({ page }) => {
  await useTemplate(page)
  await page.goto(`${page.url()}/insights`)
  await ready(page)
  const fold = region(page, 'What became of what they expected').locator('details').first()
  await expect(fold.getByRole('link').first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(fold.getByRole('link').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
})

test('a technician guesses first, then sees how far off the map and the voices are, and nothing is kept', async ({
  page,
}) => {
  const voice = {
    id: 'v',
    touchpoint: 'b',
    persona: 'denise',
    date: '',
    source: 'call',
    quote: '',
    recommend: null,
    expected: null,
  }
  const map = aMapOf(
    [
      aTouchpoint({ id: 'a', title: 'Rings the bell', feelings: { denise: levels(0, 0) } }),
      aTouchpoint({ id: 'b', title: 'Gets the bill', feelings: { denise: levels(0, -2) } }),
    ],
    { voices: [{ ...voice, perceived: -1 }] },
  )
  await openKept(page, map, '/insights')
  const before = (await shelf(page))['doorstep:map:small-map']
  await page.getByRole('button', { name: 'Predict, then reveal' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Rings the bell' })).toBeFocused()
  await expect(region(page, 'Where it hurts most')).toBeHidden()
  const expected = page.getByRole('group', { name: 'What do they expect?' })
  const perceived = page.getByRole('group', { name: 'How does it feel to them?' })
  await expected.getByLabel('Fine').check()
  await perceived.getByLabel('I do not know').check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { name: 'Gets the bill' })).toBeFocused()
  await expect(perceived.getByLabel('I do not know')).not.toBeChecked()
  await perceived.getByLabel('Pleased').check()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(perceived.getByLabel('I do not know')).toBeChecked()
  await page.getByRole('button', { name: 'Reveal', exact: true }).click()
  const result = region(page, 'How far off')
  await expect(result).toContainText('1.5 levels off on average. 1 of 2 just right.')
  await expect(result).toContainText('You: Pleased · Map: Angry')
  await expect(result).toContainText('3 too high')
  await expect(result).toContainText('One customer said −1.0.')
  await page.getByRole('button', { name: 'Back to the insights' }).click()
  await expect(page.getByRole('button', { name: 'Predict, then reveal' })).toBeFocused()
  const after = await shelf(page)
  expect(after['doorstep:map:small-map']).toBe(before)
  const others = Object.keys(after).filter((key) => !/^doorstep:(map:|writes:|prefs$)/.test(key))
  expect(others).toEqual([])
})
