import { dragLevels } from '../support/drag.ts'
import { aMap, aMapOf, aPersona, aTouchpoint, fileOf } from '../support/map-file.ts'
import { expectLevel, exported, keptText, openKept, point, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const AT = 'Arrival at the door'

test('a point is dragged one level at a time, and stays in its column', async ({ page }) => {
  await openKept(page, aMap())
  const perceived = point(page, 'Perceived', AT)
  await perceived.scrollIntoViewIfNeeded()
  const { x } = await boxOf(perceived)
  await dragLevels(page, AT, -2)
  await expectLevel(perceived, 'Frustrated')
  expect((await boxOf(perceived)).x).toBe(x)
  await saved(page)
  expect(JSON.parse(await keptText(page)).stages[3].touchpoints[0].feelings.denise.perceived).toBe(-1)
})

test('arrow keys move a point, Delete makes it not known, any arrow makes it Fine', async ({ page }) => {
  await openKept(page, aMap())
  const expected = point(page, 'Expected', AT)
  await expectLevel(expected, 'Fine')
  for (const [key, word, value] of [
    ['ArrowUp', 'Pleased', '1'],
    ['ArrowRight', 'Delighted', '2'],
    ['ArrowUp', 'Delighted', '2'],
    ['ArrowDown', 'Pleased', '1'],
    ['ArrowLeft', 'Fine', '0'],
    ['Delete', 'Not known', '0'],
    ['ArrowDown', 'Fine', '0'],
  ] as const) {
    await expected.press(key)
    await expectLevel(expected, word)
    await expect(expected).toHaveAttribute('aria-valuenow', value)
    await expect(expected).toBeFocused()
  }
  await expect(expected).toHaveAttribute('aria-valuemin', '-2')
  await expect(expected).toHaveAttribute('aria-valuemax', '2')
})

test('every point is a tab stop, expected first, in the order of the map', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'One' }), aTouchpoint({ id: 'b', title: 'Two' })]))
  const names: string[] = []
  await point(page, 'Expected', 'One').focus()
  for (let turn = 0; turn < 12; turn += 1) {
    const name = await page.evaluate(() => {
      const at = document.activeElement
      return at?.getAttribute('role') === 'slider' ? (at.getAttribute('aria-label') ?? '') : null
    })
    if (name !== null) names.push(name)
    await page.keyboard.press('Tab')
  }
  expect(names).toEqual(['Expected: One', 'Perceived: One', 'Expected: Two', 'Perceived: Two'])
})

test('where both points stand on the same level, the perceived one can be taken, and no point is under 24 pixels', async ({
  page,
}) => {
  const feelings = { denise: { expected: 0, expectedWhy: '', perceived: 0, perceivedWhy: '' } }
  const other = { denise: { expected: 1, expectedWhy: '', perceived: -1, perceivedWhy: '' } }
  await openKept(
    page,
    aMapOf([aTouchpoint({ title: 'Here', feelings }), aTouchpoint({ id: 'b', title: 'There', feelings: other })]),
  )
  for (const line of ['Expected', 'Perceived'] as const) {
    const { width, height } = await boxOf(point(page, line, 'Here'))
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
  await dragLevels(page, 'Here', 1)
  await expectLevel(point(page, 'Perceived', 'Here'), 'Pleased')
  await expectLevel(point(page, 'Expected', 'Here'), 'Fine')
})

test('undo and redo walk back and forth over every kind of change', async ({ page }) => {
  await openKept(page, aMap())
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const redo = page.getByRole('button', { name: 'Redo', exact: true })
  await expect(undo).toBeDisabled()
  await dragLevels(page, AT, -1)
  await page.getByRole('button', { name: 'Add touchpoint' }).click()
  await page.keyboard.press('Escape')
  await expect(point(page, 'Perceived', 'New touchpoint')).toBeVisible()
  await undo.click()
  await expect(point(page, 'Perceived', 'New touchpoint')).toHaveCount(0)
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
  await undo.click()
  await expectLevel(point(page, 'Perceived', AT), 'Pleased')
  await expect(undo).toBeDisabled()
  await saved(page)
  expect(await keptText(page)).toBe(fileOf(aMap()))
  await redo.click()
  await redo.click()
  await expect(point(page, 'Perceived', 'New touchpoint')).toBeVisible()
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
})

test('a new touchpoint stands after the selected one, else last; a new stage is there at once', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'One' }), aTouchpoint({ id: 'b', title: 'Two' })]))
  const titles = async () =>
    JSON.parse(await keptText(page)).stages[0].touchpoints.map(({ title }: { title: string }) => title)
  const add = page.getByRole('button', { name: 'Add touchpoint' })
  await add.click()
  await page.keyboard.press('Escape')
  await expect.poll(titles).toEqual(['One', 'Two', 'New touchpoint'])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page.getByRole('region', { name: 'Journey board' }).getByText('One', { exact: true }).first().click()
  await add.click()
  await expect.poll(titles).toEqual(['One', 'New touchpoint', 'Two'])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add stage' }).click()
  await expect.poll(async () => JSON.parse(await keptText(page)).stages.length).toBe(2)
})

test('what is added behind the edge of the window is brought into sight, and stages stand in the order they were made', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'One' })]))
  const add = page.getByRole('button', { name: 'Add touchpoint' })
  for (let count = 2; count <= 8; count += 1) {
    await add.click()
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
    await page.keyboard.type(`Added ${count}`)
  }
  const board = page.getByRole('region', { name: 'Journey board' })
  await expect(board.getByText('Added 8', { exact: true })).toBeInViewport({ ratio: 1 })
  const edge = await page.getByRole('complementary', { name: 'Touchpoint' }).boundingBox()
  await expect
    .poll(async () => {
      const box = await board.getByText('Added 8', { exact: true }).boundingBox()
      return (box?.x ?? 0) + (box?.width ?? 0)
    })
    .toBeLessThanOrEqual(edge?.x ?? 0)
  for (const title of ['They call', 'We come']) {
    await page.getByRole('button', { name: 'Add stage' }).click()
    await expect(page.getByRole('textbox', { name: 'Stage name' })).toBeFocused()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
  }
  await expect
    .poll(async () =>
      JSON.parse(await keptText(page))
        .stages.map(({ title }: { title: string }) => title)
        .slice(1),
    )
    .toEqual(['They call', 'We come'])
})

test('the panel reaches the lower edge of the window wherever a high board was scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'One' })]))
  await point(page, 'Perceived', 'One').focus()
  const lower = () =>
    page.getByRole('complementary', { name: 'Touchpoint' }).evaluate((panel) => panel.getBoundingClientRect().bottom)
  await expect.poll(lower).toBeCloseTo(640, 0)
  await page.mouse.move(300, 400)
  await page.mouse.wheel(0, 2000)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40)
  await expect.poll(lower).toBeCloseTo(640, 0)
})

test('the name of a touchpoint stays in sight wherever its panel is scrolled to, and covers no field that has the focus', async ({
  page,
}) => {
  await openKept(page, aMapOf([aTouchpoint({ id: 'a', title: 'One' }), aTouchpoint({ id: 'b', title: 'Two' })]))
  await page.locator('[data-focus="touchpoint:a"]').first().click()
  const panel = page.getByRole('complementary', { name: 'Touchpoint' })
  const title = panel.getByRole('textbox', { name: 'Title', exact: true })
  const fields = panel.locator('textarea, select')
  await fields.last().focus()
  await expect.poll(() => panel.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200)
  await page.locator('[data-focus="touchpoint:b"]').first().click()
  await expect(title).toHaveValue('Two')
  await expect(title).toBeInViewport({ ratio: 1 })
  await fields.last().focus()
  for (let back = 0; back < 40; back += 1) {
    await page.keyboard.press('Shift+Tab')
    const covered = await panel.evaluate((within) => {
      const at = document.activeElement
      const head = within.querySelector('header')
      if (!at || !head || head.contains(at) || !within.contains(at)) return null
      return head.getBoundingClientRect().bottom - at.getBoundingClientRect().top
    })
    if (covered === null) break
    expect(covered).toBeLessThanOrEqual(1)
  }
  await expect(panel.locator('header :focus')).toHaveCount(1)
})

test('a map without personas gets its customer with the first rating, and not before', async ({ page }) => {
  const none = aMapOf([aTouchpoint({ title: 'Here' })], { personas: [] })
  await openKept(page, none)
  expect(await keptText(page)).toBe(fileOf(none))
  await point(page, 'Perceived', 'Here').press('ArrowUp')
  await saved(page)
  const journey = JSON.parse(await keptText(page))
  expect(journey.personas).toMatchObject([{ id: 'customer', name: 'Customer' }])
  expect(journey.stages[0].touchpoints[0].feelings.customer.perceived).toBe(0)
})

test('with several personas one is shown, chosen in one control and kept per map', async ({ page }) => {
  const feelings = {
    denise: { expected: 0, expectedWhy: '', perceived: -2, perceivedWhy: '' },
    marcus: { expected: 1, expectedWhy: '', perceived: 2, perceivedWhy: '' },
  }
  const personas = [aPersona(), aPersona({ id: 'marcus', name: 'Marcus' })]
  await openKept(page, aMapOf([aTouchpoint({ title: 'Here', feelings })], { personas }))
  await expectLevel(point(page, 'Perceived', 'Here'), 'Angry')
  await page.getByRole('button', { name: 'Persona: Denise', exact: true }).click()
  await page.getByRole('button', { name: 'Only Marcus', exact: true }).click()
  await expectLevel(point(page, 'Perceived', 'Here'), 'Delighted')
  await page.reload()
  await ready(page)
  await expectLevel(point(page, 'Perceived', 'Here'), 'Delighted')
})

test('the board opens at its own size from the left; selecting does not move it, keyboard focus does', async ({
  page,
}) => {
  await openKept(page, aMap())
  const first = point(page, 'Perceived', 'House stops cooling')
  await expect(first).toBeInViewport()
  const before = await boxOf(first)
  await page.getByRole('region', { name: 'Journey board' }).getByText('First call rings out').first().click()
  expect((await boxOf(first)).x).toBe(before.x)
  await point(page, 'Expected', 'Silence after the job').focus()
  await expect(point(page, 'Expected', 'Silence after the job')).toBeInViewport()
})

test('an empty board says what to do first and shows nothing that has no use yet', async ({ page }) => {
  await openKept(page, aMapOf([]))
  const panel = page.getByRole('complementary', { name: 'Touchpoint' })
  await expect(panel.getByRole('heading', { name: 'Start here' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'How to read the board' })).toHaveCount(0)
  for (const name of ['Filter', 'Find', 'Fit', 'Select several'])
    await expect(page.getByRole('button', { name, exact: true }), name).toHaveCount(0)
  await panel.getByRole('button', { name: 'Add the first touchpoint' }).click()
  await expect(panel.getByLabel('Title', { exact: true })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeVisible()
  await expect(page.locator('.facts')).toContainText('1 touchpoint')
})

for (const width of [800, 1280, 1440])
  test(`the button for the keys stands beside the legend, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openKept(page, aMap())
    const [legend, keys] = await Promise.all([
      page.locator('.legend').boundingBox(),
      page.getByRole('button', { name: 'Keys', exact: true }).boundingBox(),
    ])
    expect(keys?.x).toBeGreaterThanOrEqual((legend?.x ?? 0) + (legend?.width ?? 9999) - 1)
    expect(keys?.y).toBeLessThan((legend?.y ?? 0) + (legend?.height ?? 0))
  })

test('outdoors a stage has an edge; who helps stands clear of the mark that nobody owns a touchpoint', async ({
  page,
}) => {
  await openKept(page, aMap())
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'sunlight'
  })
  const stage = page.getByRole('region', { name: 'Journey board' }).getByRole('button', { name: /^Stage: Wait/ })
  await expect(stage).not.toHaveCSS('box-shadow', 'none')
  const [mark, help] = await Promise.all(
    [page.locator('.owner > .alarm'), page.locator('.owner > .alarm + p')].map((one) => one.first().boundingBox()),
  )
  expect(help?.y).toBeGreaterThanOrEqual((mark?.y ?? 999) + (mark?.height ?? 0) + 2)
})

test('a file name that says what it is, unknown keys that come back', async ({ page }) => {
  const strange = aMap({ house: { rooms: 3 }, title: 'Für Åse: 24/7 "hot"' })
  await openKept(page, strange)
  const { name, text } = await exported(page)
  expect(name).toMatch(/^[\w.-]+\.journey\.json$/)
  expect(text).toBe(fileOf(strange))
})

test('2,000 touchpoints open, move and are kept', async ({ page }) => {
  const many = Array.from({ length: 2_000 }, (_, at) => aTouchpoint({ id: `t${at}`, title: `Moment ${at}` }))
  await openKept(page, aMapOf(many))
  await point(page, 'Perceived', 'Moment 0').press('ArrowUp')
  await saved(page)
  expect(JSON.parse(await keptText(page)).stages[0].touchpoints).toHaveLength(2_000)
})

async function boxOf(locator: ReturnType<typeof point>) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not to be seen')
  return box
}

test('a moved point is drawn first, and the panel follows with the next picture; another touchpoint shows its own at once', async ({
  page,
}) => {
  const feelings = (perceived: number) => ({ denise: { expected: 0, perceived } })
  await openKept(
    page,
    aMapOf([
      aTouchpoint({ id: 'ann', title: 'Ann', feelings: feelings(-2) }),
      aTouchpoint({ id: 'bea', title: 'Bea', feelings: feelings(2) }),
    ]),
  )
  const panel = page.getByRole('complementary')
  await page.locator('[data-focus="touchpoint:ann"]').click()
  await expect(panel.locator('.gap')).toContainText('−2')
  await point(page, 'Perceived', 'Ann').focus()
  const atOnce = await page.evaluate(async () => {
    const grip = document.activeElement
    grip?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }))
    await Promise.resolve()
    await Promise.resolve()
    return [grip?.getAttribute('aria-valuenow'), document.querySelector('aside .gap strong')?.textContent?.trim()]
  })
  expect(atOnce).toEqual(['-1', expect.stringContaining('−2')])
  await expect(panel.locator('.gap')).toContainText('−1')
  await expect(
    panel.getByRole('radiogroup', { name: 'Perceived' }).getByRole('radio', { name: 'Frustrated' }),
  ).toBeChecked()

  const another = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('[data-focus="touchpoint:bea"]')?.click()
    await Promise.resolve()
    await Promise.resolve()
    return document.querySelector('aside .gap strong')?.textContent?.trim()
  })
  expect(another).toContain('+2')
})

test('a board is complete a moment after it answers, also beside of what is seen', async ({ page }) => {
  const many = Array.from({ length: 24 }, (_, at) => aTouchpoint({ id: `t${at}`, title: `Step ${at}` }))
  await openKept(page, aMapOf(many))
  await expect(page.locator('.svelte-flow__node-card')).toHaveCount(24)
})
