import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { tabTo } from '../support/keyboard.ts'
import { aMap, aMapOf, aPersona, aTouchpoint, fileOf, type Loose } from '../support/map-file.ts'
import { expectLevel, keep, keptText, mapId, openKept, ready, saved, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'
import { twelvePeople } from '../support/twelve.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const people = async (page: Page): Promise<Loose[]> => JSON.parse(await keptText(page)).personas
const namesKept = async (page: Page) => (await people(page)).map(({ name }) => name)
const openPersonas = (page: Page) => page.getByRole('button', { name: 'Personas…' }).first().click()

test('somebody is added from a ready situation, told more of, renamed and taken away, and Undo brings all back', async ({
  page,
}) => {
  await openKept(page, aMap({}, 'plumbing-flood'))
  const before = await keptText(page)
  await openPersonas(page)
  await expect(dialog(page)).toContainText('what somebody is in the middle of changes what they need')
  await dialog(page).getByRole('button', { name: 'New persona…' }).click()
  await dialog(page).getByRole('button', { name: 'Works nights' }).click()
  await expect(dialog(page).getByLabel('Situation')).toHaveValue(/Sleeps until three/)
  await expect(dialog(page)).toContainText('This is an example. Say it the way your customers would.')
  await dialog(page).getByLabel('Name').fill('Ana')
  await dialog(page).getByRole('button', { name: 'Add persona' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Edit Ana' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog(page).getByLabel('Worries').pressSequentially('Losing sleep\n\nNoise')
  await dialog(page).getByLabel('Name').press('End')
  await page.keyboard.type(' M')
  await saved(page)
  expect((await people(page)).at(-1)).toMatchObject({
    ...{ name: 'Ana M', worries: ['Losing sleep', 'Noise'], wants: [] },
    ...{ situation: expect.stringMatching(/^Sleeps/), job: expect.stringMatching(/sleep/) },
  })
  await dialog(page).getByRole('button', { name: 'Remove Tomás' }).click()
  await expect(dialog(page).getByRole('log')).toContainText(/^Removed “Tomás”, with \d\d levels\./)
  await expect(
    dialog(page)
      .getByRole('button', { name: /Ana M$/ })
      .first(),
  ).toBeFocused()
  await dialog(page).getByRole('button', { name: 'Bring it back' }).click()
  await expect.poll(() => namesKept(page)).toEqual(['Tomás', 'Ana M'])
  await page.keyboard.press('Escape')
  await expect(shownButton(page)).toBeFocused()
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first()
  for (let steps = 0; steps < 3; steps += 1) await undo.click()
  await saved(page)
  expect(await keptText(page)).toBe(before)
})

test('whatever a file calls somebody, one and everyone can be chosen', async ({ page }) => {
  const personas = [aPersona({ id: ' all', name: 'Ana' }), aPersona({ id: ' some', name: 'Bo' })]
  await openKept(page, aMapOf([aTouchpoint()], { personas }), '/insights')
  const whose = page.getByRole('combobox', { name: 'Persona', exact: true })
  for (const name of ['Everyone', 'Bo', 'Everyone', 'Ana']) {
    await whose.selectOption({ label: name })
    await expect(whose.locator('option:checked')).toHaveText(name)
    await expect(page.getByText('the one who is worst off counts')).toHaveCount(name === 'Everyone' ? 1 : 0)
  }
})

test('the thirteenth is refused and the limit is named', async ({ page }) => {
  const personas = Array.from({ length: 12 }, (_, at) => aPersona({ id: `p${at}`, name: `Person ${at + 1}` }))
  const full = aMapOf([aTouchpoint()], { personas })
  await openKept(page, full)
  await openPersonas(page)
  await expect(dialog(page).getByRole('listitem')).toHaveCount(12)
  await dialog(page).getByRole('button', { name: 'New persona…' }).click()
  await dialog(page).getByLabel('Name').fill('One too many')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('log')).toContainText('A map holds 12 personas')
  await expect(dialog(page).getByLabel('Name')).toHaveValue('One too many')
  expect(await keptText(page)).toBe(fileOf(full))
})

test('by keys alone: a map of nobody gets somebody', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint()], { personas: [] }))
  await tabTo(page, page.getByRole('button', { name: 'Personas…' }).first())
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('Nobody yet')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Selling the house soon' }))
  await page.keyboard.press('Space')
  await tabTo(page, dialog(page).getByRole('button', { name: 'Add persona' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => namesKept(page)).toEqual(['Selling the house soon'])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('somebody is added and taken away by touch, from the table and the list', async ({ page }) => {
    await openKept(page, aMapOf([aTouchpoint()]))
    await page.getByRole('button', { name: 'People, stages, sending' }).tap()
    await page.getByRole('menuitem', { name: 'Personas…' }).tap()
    await dialog(page).getByRole('button', { name: 'New persona…' }).tap()
    await dialog(page).getByRole('button', { name: 'Insurance is paying' }).tap()
    const name = dialog(page).getByLabel('Name')
    await expect(name, 'what was filled in stood below the edge').toBeFocused()
    await expect(name).toBeInViewport({ ratio: 1 })
    await expect(
      dialog(page).getByText('Filled in from the example: Name, Situation, What they want done.'),
    ).toBeVisible()
    await expect(dialog(page).getByLabel('What they want done')).toHaveValue(/^Get it repaired/)
    await page.keyboard.type('Rosa')
    await expect(name, 'the name of the example is typed over').toHaveValue('Rosa')
    await dialog(page).getByRole('button', { name: 'Add persona' }).tap()
    await expect.poll(() => namesKept(page)).toEqual(['Denise', 'Rosa'])
    await dialog(page).getByRole('button', { name: 'Remove Denise' }).tap()
    await expect.poll(() => namesKept(page)).toEqual(['Rosa'])
    await dialog(page).getByRole('button', { name: 'Close', exact: true }).tap()
    await expect(dialog(page)).toHaveCount(0)
  })
})

for (const theme of ['light', 'dark', 'sunlight']) {
  test(`with the dialog open nothing stands in the way of anybody (${theme})`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: name })), theme)
    await openKept(page, aMap({}, 'plumbing-flood'))
    await openPersonas(page)
    await dialog(page).getByRole('button', { name: 'Edit Tomás' }).click()
    await dialog(page).getByRole('button', { name: 'New persona…' }).click()
    await dialog(page).getByRole('button', { name: 'Works nights' }).click()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test.describe('about the map, its stages and its owners', () => {
  const three = () =>
    aMapOf([aTouchpoint({ title: 'Here' })], { stages: ['One', 'Two', 'Three'].map(stageOf), trade: 'moving pianos' })
  const stageOf = (title: string, at: number) => ({
    ...{ id: title, title, goal: '' },
    touchpoints: [aTouchpoint({ id: `t${at}`, title: `In ${title}` })],
  })
  const stages = async (page: Page): Promise<Loose[]> => JSON.parse(await keptText(page)).stages
  const titles = async (page: Page) => (await stages(page)).map(({ title }) => title)
  const open = async (page: Page, item: string) => {
    await page.getByRole('button', { name: 'More ways to add' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  test('title, trade, start and end are set, each typing one step of Undo; the language is left alone', async ({
    page,
  }) => {
    await openKept(page, three())
    await open(page, 'About this map…')
    await expect(dialog(page).getByLabel('Trade')).toHaveValue('moving pianos')
    await dialog(page).getByLabel('Starts when').fill('The roof leaks')
    await dialog(page).getByLabel('Ends when').pressSequentially('It is dry')
    await dialog(page).getByLabel('Title').fill('Leaks')
    await dialog(page).getByLabel('Trade').selectOption({ label: 'Roofing' })
    await saved(page)
    expect(JSON.parse(await keptText(page))).toMatchObject({
      ...{ title: 'Leaks', trade: 'roofing', language: 'en' },
      scope: { startsWhen: 'The roof leaks', endsWhen: 'It is dry' },
    })
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Control+z')
    await saved(page)
    await expect.poll(() => keptText(page)).toBe(fileOf(three()))
  })

  test('stages are renamed, told their goal, moved, added and taken away in a list, from the table too', async ({
    page,
  }) => {
    await openKept(page, three(), '/table')
    await open(page, 'Stages…')
    const second = dialog(page).getByRole('group', { name: /^Stage 2/ })
    await second.getByLabel('Stage name').fill('Second')
    await second.getByLabel('What the customer wants here').fill('No surprise')
    await tabTo(page, dialog(page).getByRole('button', { name: 'Move “Second” up' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => titles(page)).toEqual(['Second', 'One', 'Three'])
    await expect(dialog(page).getByRole('button', { name: 'Move “Second” up' })).toBeFocused()
    await expect(dialog(page).getByRole('log')).toContainText('“Second” is stage 1 of 3 now.')
    await page.keyboard.press('Enter')
    await expect.poll(() => titles(page)).toEqual(['Second', 'One', 'Three'])
    await dialog(page).getByLabel('Name of the new stage').fill('Four')
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Remove “One”' }).click()
    await expect(dialog(page).getByRole('log')).toContainText('Removed “One”, with 1 touchpoint.')
    await expect.poll(() => titles(page)).toEqual(['Second', 'Three', 'Four'])
    await expect(dialog(page).getByRole('group', { name: 'Stage 2: Three' }).getByLabel('Stage name')).toBeFocused()
    await dialog(page).getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(() => titles(page)).toEqual(['Second', 'One', 'Three', 'Four'])
    expect((await stages(page))[0]).toMatchObject({ goal: 'No surprise' })
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

    test('by touch: from the map itself to its stages and its owners', async ({ page }) => {
      await openKept(page, three())
      await page.getByRole('button', { name: 'People, stages, sending' }).tap()
      await page.getByRole('menuitem', { name: 'About this map…' }).tap()
      await dialog(page).getByRole('button', { name: 'Stages…' }).tap()
      await dialog(page).getByRole('button', { name: 'Move “One” down' }).tap()
      await expect.poll(() => titles(page)).toEqual(['Two', 'One', 'Three'])
      await dialog(page).getByRole('button', { name: 'Close', exact: true }).tap()
      await page.getByRole('button', { name: 'People, stages, sending' }).tap()
      await page.getByRole('menuitem', { name: 'Owners…' }).tap()
      await dialog(page).getByLabel('Name of the owner').fill('Billing')
      await dialog(page).getByRole('button', { name: 'Add owner' }).tap()
      await dialog(page).getByRole('button', { name: 'Remove Owner' }).tap()
      await expect.poll(async () => JSON.parse(await keptText(page)).owners).toMatchObject([{ name: 'Billing' }])
      const wide = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)
      expect(wide).toBeLessThanOrEqual(0)
    })
  })

  for (const theme of ['light', 'dark', 'sunlight']) {
    test(`with either open nothing stands in the way of anybody (${theme})`, async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: name })), theme)
      await openKept(page, three())
      await open(page, 'About this map…')
      expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
      await dialog(page).getByRole('button', { name: 'Stages…' }).click()
      await dialog(page).getByRole('button', { name: 'Move “One” down' }).waitFor()
      expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
    })
  }
})

const shownButton = (page: Page) => page.getByRole('button', { name: /^Personas?: / })

test('names of any length, script and direction stay text, and leave neither dialog nor legend', async ({ page }) => {
  const names = ['x'.repeat(4000), '<script>alert(1)</script>', 'مدينة '.repeat(200), '👩‍🔧'.repeat(300), '']
  const personas = names.map((name, at) => aPersona({ id: `p${at}`, name, situation: name }))
  const feelings = Object.fromEntries(
    names.map((_, at) => [`p${at}`, { expected: 0, expectedWhy: '', perceived: at - 2, perceivedWhy: '' }]),
  )
  await openKept(page, aMapOf([aTouchpoint({ title: 'Here', feelings })], { personas }))
  await showAll(page)
  const legend = page.getByRole('list', { name: 'How to read the board' })
  const over = await legend.getByRole('listitem').evaluateAll((all) => {
    const edge = all[0]?.parentElement?.getBoundingClientRect().right ?? 0
    return all.map((one) => one.getBoundingClientRect().right - edge)
  })
  expect(Math.max(...over)).toBeLessThanOrEqual(0)
  const labels = await page.locator('svg.lines text').allTextContents()
  expect(labels.filter((label) => [...label].length > 20)).toEqual([])
  await openPersonas(page)
  await expect(dialog(page).getByRole('listitem')).toHaveCount(5)
  expect(await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
  await expect(dialog(page)).toContainText('<script>alert(1)</script>')
})

test.describe('with several shown', () => {
  const felt = (expected: number, perceived: number) => ({ expected, expectedWhy: '', perceived, perceivedWhy: '' })
  const two = (here: Loose = {}) =>
    aMapOf(
      [
        aTouchpoint({ title: 'Here', feelings: { denise: felt(0, 0), marcus: felt(0, 0) }, ...here }),
        aTouchpoint({ id: 'b', title: 'There', feelings: { denise: felt(1, 0), marcus: felt(2, -1) } }),
      ],
      { personas: [aPersona(), aPersona({ id: 'marcus', name: 'Marcus' })] },
    )
  const pointOf = (page: Page, line: string, touchpoint: string, persona: string) =>
    page.getByRole('slider', { name: `${line}: ${touchpoint}, ${persona}`, exact: true })

  test('who is shown is one answer: every view names it, and one chosen anywhere is the one shown everywhere', async ({
    page,
  }) => {
    const feelings = { denise: felt(1, 0), marcus: felt(1, -1), rita: felt(2, -2) }
    const personas = [aPersona(), aPersona({ id: 'marcus', name: 'Marcus' }), aPersona({ id: 'rita', name: 'Rita' })]
    await page.goto('robots.txt')
    await keep(page, 'doorstep:prefs', JSON.stringify({ looks: { 'small-map': { beside: ['denise', 'marcus'] } } }))
    await openKept(page, aMapOf([aTouchpoint({ title: 'Here', feelings })], { personas }), '/insights')
    const drawn = page.getByRole('combobox', { name: 'Persona', exact: true }).locator('option:checked')
    const view = async (name: string) => {
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click()
      await ready(page)
    }
    await expect(drawn).toHaveText('Denise and 1 more')
    await expect(page.getByRole('region', { name: 'Where it hurts most' })).toContainText('−2')
    await view('Plan')
    await expect(drawn).toHaveText('Denise and 1 more')
    await expect(page.getByText('The gaps are those of Denise and 1 more')).toBeVisible()
    await view('Table')
    await expect(drawn, 'a table has the levels of one').toHaveText('Denise')
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page.waitForURL(/map\/present\//)
    await ready(page)
    await expect(page.locator('.present').getByRole('listitem')).toHaveText([/Denise$/, /Marcus$/])
    const whose = page.getByRole('combobox', { name: 'Whose journey' })
    await expect(whose.locator('option:checked')).toHaveText('Denise and 1 more')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.present'), 'whoever is worst off is named').toContainText(/Gap 1 · .+ · Marcus/)
    await whose.selectOption('rita')
    await page.goto('map/board/#small-map')
    await ready(page)
    await expect(shownButton(page)).toHaveText('Persona: Rita')
    await page.setViewportSize({ width: 360, height: 740 })
    await ready(page)
    await expect(drawn).toHaveText('Rita')
    await page.getByRole('combobox', { name: 'Persona', exact: true }).selectOption({ label: 'Everyone' })
    await expect(page.getByText('Shown: 3 personas')).toBeVisible()
    await page.getByRole('combobox', { name: 'Persona', exact: true }).selectOption('marcus')
    await page.getByRole('button', { name: 'Show: Marcus' }).click()
    await page.getByRole('button', { name: 'Persona: Marcus' }).click()
    await expect(page.getByRole('checkbox', { name: 'Marcus' })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: 'Denise' })).not.toBeChecked()
  })

  test('the whole map at once has the lines of each of them', async ({ page }) => {
    const many = Array.from({ length: 30 }, (_, at) =>
      aTouchpoint({ id: `t${at}`, feelings: { denise: felt(1, 0), marcus: felt(2, at % 2 ? -1 : -2) } }),
    )
    await openKept(page, aMapOf(many, { personas: two()['personas'] }))
    await showAll(page)
    await page.getByRole('button', { name: 'Fit', exact: true }).click()
    const whole = page.getByRole('button', { name: /^The whole map/ })
    const perceived = whole.locator('path.perceived')
    await expect(perceived).toHaveCount(2)
    const drawn = await perceived.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('d'), getComputedStyle(one).stroke]),
    )
    expect(new Set(drawn.map(([path]) => path)).size).toBe(2)
    expect(new Set(drawn.map(([, colour]) => colour)).size).toBe(2)
  })

  test('each has two points of their own, which keys and mouse move, and it is said whose lines are shown', async ({
    page,
  }) => {
    await openKept(page, two())
    await expect(page.getByRole('slider', { name: 'Perceived: Here', exact: true })).toBeVisible()
    await tabTo(page, shownButton(page))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('checkbox', { name: 'All' })).toBeFocused()
    await page.keyboard.press('Space')
    await expect(page.getByRole('status').filter({ hasText: 'The lines of Denise and Marcus are shown.' })).toHaveCount(
      1,
    )
    await page.keyboard.press('Escape')
    await expect(shownButton(page)).toBeFocused()
    await expect(shownButton(page)).toHaveText('Personas: all 2')
    await expect(page.getByRole('slider', { name: 'Perceived: Here', exact: true })).toHaveCount(0)

    await pointOf(page, 'Expected', 'Here', 'Marcus').press('ArrowUp')
    await dragUp(page, pointOf(page, 'Perceived', 'Here', 'Denise'), 1)
    await dragUp(page, pointOf(page, 'Perceived', 'Here', 'Marcus'), -1)
    await expectLevel(pointOf(page, 'Expected', 'Here', 'Denise'), 'Fine')
    await expectLevel(pointOf(page, 'Perceived', 'Here', 'Denise'), 'Pleased')
    await saved(page)
    const [stage] = JSON.parse(await keptText(page)).stages
    expect(stage.touchpoints[0].feelings).toMatchObject({ denise: felt(0, 1), marcus: felt(1, -1) })
    await expect
      .poll(async () => JSON.parse((await shelf(page))['doorstep:prefs'] ?? '').personas)
      .toMatchObject({ [mapId(page)]: 'marcus' })
    await expect(page.getByRole('button', { name: /There.*gap −3, the lowest, that of Marcus/ })).toBeVisible()

    await page.reload()
    await ready(page)
    await expect(shownButton(page)).toHaveText('Personas: all 2')
    await shownButton(page).click()
    await page.getByRole('checkbox', { name: 'Denise' }).uncheck()
    await expect(page.getByRole('status').filter({ hasText: 'The lines of Marcus are shown.' })).toHaveCount(1)
    await expect(shownButton(page)).toHaveText('Persona: Marcus')
    await expect(page.getByRole('checkbox', { name: 'Marcus' })).toBeDisabled()
    await expectLevel(page.getByRole('slider', { name: 'Perceived: Here', exact: true }), 'Frustrated')
  })

  test('one control says who is shown, shows one alone, and leads to all there is to edit', async ({ page }) => {
    await openKept(page, two())
    await expect(page.getByRole('combobox', { name: 'Persona', exact: true })).toHaveCount(0)
    await shownButton(page).click()
    await page.getByRole('button', { name: 'Only Marcus', exact: true }).click()
    await expect(shownButton(page)).toBeFocused()
    await expect(shownButton(page)).toHaveText('Persona: Marcus')
    await expectLevel(page.getByRole('slider', { name: 'Perceived: There', exact: true }), 'Frustrated')
    await shownButton(page).click()
    await page.getByRole('button', { name: 'Edit personas…' }).click()
    await expect(dialog(page).getByRole('button', { name: 'Edit Denise' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(shownButton(page)).toBeFocused()
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await expect(page.getByRole('combobox', { name: 'Persona', exact: true })).toHaveValue('marcus')
  })

  test('of somebody shown alone who has no values the legend says so, and takes it back with the first', async ({
    page,
  }) => {
    const [touchpoint] = (two() as { stages: { touchpoints: Loose[] }[] }).stages[0]?.touchpoints ?? []
    const felt = { denise: { expected: 1, expectedWhy: '', perceived: -1, perceivedWhy: '' } }
    await openKept(page, {
      ...two(),
      stages: [{ id: 's', title: 'S', goal: '', touchpoints: [{ ...touchpoint, feelings: felt }] }],
    })
    const legend = page.getByRole('list', { name: 'How to read the board' })
    await expect(legend).not.toContainText('Nothing is said of')
    await shownButton(page).click()
    await page.getByRole('button', { name: 'Only Marcus', exact: true }).click()
    await expect(legend).toContainText('Nothing is said of Marcus yet.')
    await page.getByRole('slider', { name: /^Perceived:/ }).press('ArrowUp')
    await expect(legend).not.toContainText('Nothing is said of')
  })

  test('Enter on a point of somebody opens their levels', async ({ page }) => {
    await openKept(page, two())
    await showAll(page)
    await pointOf(page, 'Expected', 'There', 'Marcus').press('Enter')
    await expect(page.getByRole('region', { name: 'How it feels to Marcus' })).toBeVisible()
    await expect(shownButton(page)).toHaveText('Personas: all 2')
  })

  test('whoever is moved is whose levels the panel shows, and what changes for anybody is told', async ({ page }) => {
    await openKept(page, two({ future: { perceived: { marcus: 2 } } }))
    await page.getByRole('button', { name: 'Future', exact: true }).click()
    await page.getByRole('button', { name: 'What changes' }).click()
    await expect(dialog(page).getByRole('listitem')).toHaveCount(1)
    await expect(dialog(page).getByRole('listitem')).toContainText('Marcus: Fine → Delighted')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Today', exact: true }).click()
    await showAll(page)
    const point = pointOf(page, 'Expected', 'There', 'Marcus')
    await point.press('ArrowDown')
    await expect(point).toBeFocused()
    await expect(page.getByRole('region', { name: 'How it feels to Marcus' })).toBeVisible()
    await expect(shownButton(page)).toHaveText('Personas: all 2')
    await page.getByRole('link', { name: 'Insights' }).click()
    const whose = page.getByRole('combobox', { name: 'Persona', exact: true })
    await expect(whose.locator('option:checked')).toHaveText('Everyone')
  })

  test('of twelve every point can be taken by a finger, and each is named at the end of the lines', async ({
    page,
  }) => {
    await openKept(page, twelvePeople())
    await showAll(page)
    const sliders = page.getByRole('slider')
    await expect(sliders).toHaveCount(14 * 24)
    const boxes = await sliders.evaluateAll((all) =>
      all.slice(0, 48).map((one) => one.getBoundingClientRect().toJSON()),
    )
    for (const [at, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
      for (const other of boxes.slice(at + 1)) {
        const apart = Math.max(box.left, other.left) - Math.min(box.right, other.right)
        const above = Math.max(box.top, other.top) - Math.min(box.bottom, other.bottom)
        expect(Math.max(apart, above)).toBeGreaterThan(-0.5)
      }
    }
    await expect(page.getByRole('list', { name: 'How to read the board' })).toContainText('Tomás')
    await expect(page.locator('svg text', { hasText: /^9 Hana$/ })).toHaveCount(1)
  })

  test('one drag draws the lines of one person anew', async ({ page }) => {
    await openKept(page, twelvePeople())
    await showAll(page)
    const lines = () =>
      page.locator('g[data-person] path').evaluateAll((all) => all.map((one) => one.getAttribute('d')))
    await expect(page.locator('g[data-person] path')).toHaveCount(24)
    const before = await lines()
    const at = pointOf(page, 'Perceived', 'Water through the ceiling', 'Ben')
    await at.press('ArrowUp')
    const after = await lines()
    expect(after.filter((path, number) => path !== before[number])).toHaveLength(1)
  })

  for (const theme of ['light', 'dark', 'sunlight']) {
    test(`with twelve shown and the choice open nothing stands in the way of anybody (${theme})`, async ({ page }) => {
      await page.addInitScript((name) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: name })), theme)
      await openKept(page, twelvePeople(1))
      await showAll(page)
      await shownButton(page).click()
      await expect(page.getByRole('checkbox', { name: 'Kim' })).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  }

  test.describe('by touch', () => {
    test.use({ viewport: { width: 820, height: 1100 }, hasTouch: true })

    test('somebody is put in and taken out', async ({ page }) => {
      await openKept(page, two())
      await shownButton(page).tap()
      await page.getByRole('checkbox', { name: 'Marcus' }).tap()
      await expect(shownButton(page)).toHaveText('Personas: all 2')
      await page.getByRole('checkbox', { name: 'All' }).tap()
      await expect(shownButton(page)).toHaveText('Persona: Denise')
    })
  })
})

async function showAll(page: Page) {
  await shownButton(page).click()
  await page.getByRole('checkbox', { name: 'All' }).check()
  await page.keyboard.press('Escape')
}

/** Drags a point by whole levels, as they are told by two lines of the board. */
async function dragUp(page: Page, at: Locator, levels: number) {
  const step = await page.locator('line.level').evaluateAll(([one, other]) => {
    if (!one || !other) throw new Error('The board has no levels')
    return Math.abs(other.getBoundingClientRect().top - one.getBoundingClientRect().top)
  })
  const box = await at.boundingBox()
  if (box === null) throw new Error('It is not to be seen')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const share of [0.3, 0.7, 1]) await page.mouse.move(x + 2, y - levels * step * share, { steps: 4 })
  await page.mouse.up()
}
