import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { aMap, aMapOf, aTouchpoint } from '../support/map-file.ts'
import { keptText, openKept, point, ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const board = (page: Page) => page.getByRole('region', { name: 'Journey board' })
const byTime = (page: Page) => page.getByRole('button', { name: 'By time', exact: true })
const card = (page: Page, id: string) => board(page).locator(`[data-focus="touchpoint:${id}"]`)

const felt = (expected: number, perceived: number) => ({
  denise: { expected, expectedWhy: '', perceived, perceivedWhy: '' },
})

/** Waits of an hour, four hours and a year, and something of which nobody knows how long it lasts. */
const timed = () =>
  aMapOf([
    aTouchpoint({ id: 'hour', title: 'Hour', kind: 'waiting', lasts: 'PT1H', feelings: felt(0, 2) }),
    aTouchpoint({ id: 'four', title: 'Four', kind: 'waiting', lasts: 'PT4H', feelings: felt(1, -2) }),
    aTouchpoint({ id: 'call', title: 'Call', lasts: null, feelings: felt(0, 0) }),
    aTouchpoint({ id: 'year', title: 'Year', kind: 'waiting', lasts: 'P52W', feelings: felt(0, 1) }),
    aTouchpoint({ id: 'last', title: 'Last', lasts: null, evidence: 'example', feelings: felt(0, 0) }),
  ])

async function leftOf(page: Page, id: string): Promise<number> {
  const box = await card(page, id).boundingBox()
  if (box === null) throw new Error('It is not to be seen')
  return box.x
}

test('by time four times as long is twice as wide; it is said in words, kept for the map, and in its first picture', async ({
  page,
}) => {
  await openKept(page, timed())
  const before = await keptText(page)
  const pitch = (await leftOf(page, 'four')) - (await leftOf(page, 'hour'))
  await byTime(page).click()
  await expect(page.getByText('Wider means longer, not to scale', { exact: false })).toBeVisible()
  const hour = (await leftOf(page, 'four')) - (await leftOf(page, 'hour')) - pitch
  const four = (await leftOf(page, 'call')) - (await leftOf(page, 'four')) - pitch
  expect(Math.abs(four - 2 * hour)).toBeLessThanOrEqual(2)
  expect((await leftOf(page, 'year')) - (await leftOf(page, 'call'))).toBe(pitch)
  await expect(card(page, 'call')).toContainText('?')
  await expect(card(page, 'call')).toContainText('time not known')
  await expect(card(page, 'hour')).toContainText('lasts 1 hour')
  await expect(board(page).locator('[data-room="four"]')).toContainText('4 h')
  await expect(board(page).locator('[data-room="four"] .break')).toHaveCount(0)
  await expect(board(page).locator('[data-room="year"] .break')).toHaveCount(1)
  const middle = (await leftOf(page, 'call')) + 54
  await page.addInitScript(() => {
    const seen: number[] = []
    Reflect.set(window, 'firstPicture', seen)
    new MutationObserver(() => {
      const circles = document.querySelectorAll('[data-early-picture] svg circle')
      if (circles.length > 0 && seen.length === 0)
        seen.push(
          ...[...circles].map((circle) => circle.getBoundingClientRect().x + circle.getBoundingClientRect().width / 2),
        )
    }).observe(document, { childList: true, subtree: true })
  })
  await page.reload()
  await ready(page)
  await expect(byTime(page)).toHaveAttribute('aria-pressed', 'true')
  const first: number[] = await page.evaluate(() => Reflect.get(window, 'firstPicture'))
  expect(first.some((x) => Math.abs(x - middle) < 2)).toBe(true)
  expect(await keptText(page)).toBe(before)
})

test('by time, everything is reached and changed by keyboard, and a card is dragged to where it is dropped', async ({
  page,
}) => {
  await openKept(page, timed())
  await byTime(page).focus()
  await page.keyboard.press('Enter')
  const last = point(page, 'Perceived', 'Last')
  await last.focus()
  await expect(last).toBeInViewport({ ratio: 1 })
  await last.press('ArrowUp')
  await expect(last).toHaveAttribute('aria-valuetext', 'Pleased')
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await expect(page.getByText('Wider means longer', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await board(page)
    .locator('.scroller')
    .evaluate((scroller) => scroller.scrollTo({ left: 0 }))
  const from = await card(page, 'hour').boundingBox()
  const to = await card(page, 'call').boundingBox()
  if (!from || !to) throw new Error('No card')
  await page.mouse.move(from.x + 40, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(to.x - 60, to.y + 40, { steps: 8 })
  await page.mouse.up()
  const order = async () =>
    JSON.parse(await keptText(page)).stages[0].touchpoints.map(({ id }: { readonly id: string }) => id)
  await expect.poll(order).toEqual(['four', 'hour', 'call', 'year', 'last'])
})

test('the longest silence, peak, pit and end are marked, and said on their cards', async ({ page }) => {
  await openKept(page, aMap({}, 'roof-storm'))
  const said = 'Longest silence: 19 days'
  await expect(board(page).locator('svg.silence')).toContainText(said)
  await expect(page.getByRole('list', { name: 'How to read the board' })).toContainText(said)
  const wait = board(page).locator('button.face', { hasText: 'Three weeks of waiting' })
  await expect(wait).toContainText(said)
  const peaks = board(page).locator('[data-peak]')
  await expect(peaks).toHaveText(['▼ Pit', '▲ Peak ■ End'])
  await expect(page.getByRole('list', { name: 'How to read the board' })).toContainText('Best, worst and last moment')
  const marked = await peaks.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect()))
  const others = await board(page)
    .locator('button.face, svg.silence rect, svg.lines rect.tag, .grip .mark')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))
  for (const one of marked) {
    for (const other of others) {
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
      expect(apart).toBe(true)
    }
  }
  await page.getByRole('button', { name: 'Future', exact: true }).click()
  await expect(board(page).locator('svg.silence')).toHaveCount(0)
})

test('the words of the longest silence cover no card, in order and by time', async ({ page }) => {
  await openKept(page, aMap({}, 'roof-storm'))
  for (const axis of ['In order', 'By time']) {
    await page.getByRole('button', { name: axis, exact: true }).click()
    const bottoms = await board(page)
      .locator('svg.silence > :is(path, rect)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom))
    const cards = await board(page)
      .locator('button.face')
      .evaluateAll((faces) => faces.map((face) => face.getBoundingClientRect().top))
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(Math.min(...cards))
  }
})

test('an example is drawn as one until somebody says something of their own; one undo brings it back', async ({
  page,
}) => {
  await openKept(page, timed())
  const legend = page.getByRole('list', { name: 'How to read the board' })
  await expect(card(page, 'last')).toContainText('Example')
  await expect(card(page, 'call')).not.toContainText('Example')
  await expect(legend).toContainText('Example')
  await point(page, 'Perceived', 'Last').press('ArrowDown')
  await expect(card(page, 'last')).not.toContainText('Example')
  await expect(legend).not.toContainText('Example')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(card(page, 'last')).toContainText('Example')
})

test.describe('on a wall', () => {
  test.use({ viewport: { width: 2560, height: 1440 } })

  test('the board fills the height, and its lines lie where the first picture drew them', async ({ page }) => {
    await openKept(page, aMap({}, 'roof-storm'))
    const legend = await page.getByRole('list', { name: 'How to read the board' }).boundingBox()
    const lowest = await board(page)
      .locator('.lanes')
      .evaluateAll((lanes) => Math.max(...lanes.map((lane) => lane.getBoundingClientRect().bottom)))
    expect((legend?.y ?? 9999) - lowest).toBeLessThan(80)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1440)
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const circles = [...document.querySelectorAll('[data-early-picture] svg circle')]
        const places = circles
          .map((circle) => circle.getBoundingClientRect())
          .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
        if (places.length > 0 && !Reflect.has(window, 'firstPicture')) Reflect.set(window, 'firstPicture', places)
      }).observe(document, { childList: true, subtree: true })
    })
    await page.reload()
    await ready(page)
    const drawn: { x: number; y: number }[] = await page.evaluate(() => Reflect.get(window, 'firstPicture'))
    const pit = await point(page, 'Perceived', 'Clean-up and nails').boundingBox()
    const at = { x: (pit?.x ?? 0) + (pit?.width ?? 0) / 2, y: (pit?.y ?? 0) + (pit?.height ?? 0) / 2 }
    expect(drawn.some(({ x, y }) => Math.abs(x - at.x) < 2 && Math.abs(y - at.y) < 2)).toBe(true)
    expect(Math.abs(Math.max(...drawn.map(({ y }) => y)) - at.y)).toBeLessThan(2)
  })

  test('the columns of a short map share the width; none is cut off, and a card stays a card', async ({ page }) => {
    await openKept(page, aMap())
    const room = (await board(page).boundingBox())?.width ?? 0
    const cards = await board(page)
      .locator('[data-focus^="touchpoint:"]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()))
    expect(cards).toHaveLength(14)
    for (const { width } of cards) expect(width).toBeGreaterThan(130)
    expect(Math.max(...cards.map(({ right }) => right))).toBeGreaterThan(room - 40)
    expect(await board(page).evaluate((all) => all.querySelector('.scroller')?.scrollWidth)).toBeLessThanOrEqual(room)
    await openKept(page, timed())
    expect((await leftOf(page, 'four')) - (await leftOf(page, 'hour'))).toBe(168)
  })
})

test.describe('on a tablet held upright', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true })

  test('the tools of a board stand in three rows at most, each large enough for a finger, none cut', async ({
    page,
  }) => {
    await openKept(page, aMap({}, 'roof-storm'))
    const tools = page.locator('main :is(header .tools, .look) :is(button, a)')
    // On the narrowest, too, all that changes the map stands in one row.
    await page.setViewportSize({ width: 768, height: 1024 })
    const [undo, last] = await Promise.all(
      ['Undo', 'Export'].map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
    )
    expect(last?.y).toBe(undo?.y)
    await page.setViewportSize({ width: 820, height: 1180 })
    const boxes = await tools.evaluateAll((all) => all.map((tool) => tool.getBoundingClientRect().toJSON()))
    const views = await page.getByRole('navigation', { name: 'Views' }).boundingBox()
    const rows = new Set(boxes.map(({ y }) => Math.round(y / 10)))
    expect(rows.size).toBeLessThanOrEqual(3)
    const name = await page.getByRole('textbox', { name: 'Name of this map' }).boundingBox()
    expect(views?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0))
    for (const { width, height, left, right } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(820)
    }
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('an example says so, and so do peak, pit and end', async ({ page }) => {
    await openKept(page, aMap({}, 'roof-storm'))
    await expect(board(page).locator('.peaks')).toHaveText(['▼ Pit', '▲ Peak ■ End'])
    await expect(board(page).locator('li').first()).toContainText('Example')
  })
})

for (const theme of ['light', 'dark', 'sunlight']) {
  test(`a map by time has no barrier that axe finds, ${theme}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('doorstep:prefs', JSON.stringify({ theme: kept })), theme)
    await openKept(page, timed())
    await byTime(page).click()
    await expect(page.getByText('Wider means longer', { exact: false })).toBeVisible()
    await expect(board(page).locator('[data-room="four"]')).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}

test('from the first picture on there is never a moment without one, until the points stand', async ({ page }) => {
  await openKept(page, aMap())
  await page.addInitScript(() => {
    const gone: number[] = []
    Reflect.set(window, 'without', gone)
    let began = false
    const look = () => {
      const there = document.querySelector('main svg circle, .svelte-flow__node') !== null
      began ||= there
      if (began && !there) gone.push(performance.now())
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  // On a line that is slow at the worst moment.
  await page.route(/\/Board\.[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.reload()
  await ready(page)
  await expect(page.locator('[data-early-picture]')).toHaveCount(0)
  await expect(board(page).locator('.picture')).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'without'))).toEqual([])
})

test.describe('without a board', () => {
  test.use({ expected: [/ERR_FAILED|dynamically imported/] })

  test('the first picture goes where no board follows it: a map of a newer version, a board that cannot be had, another view', async ({
    page,
  }) => {
    await openKept(page, aMap({ version: 2 }))
    await expect(page.locator('[data-problem]')).toBeVisible()
    await expect(page.locator('main svg circle')).toHaveCount(0)

    await page.route(/FlowBoard/, (route) => route.abort())
    await openKept(page, aMap())
    await expect(page.locator('[data-problem="not-loaded"]')).toBeVisible()
    await expect(page.locator('[data-early-picture]')).toHaveCount(0)

    await page.unroute(/FlowBoard/)
    let letGo = () => {}
    await page.route(/FlowBoard/, async (route) => {
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    await expect(page.locator('.picture svg circle').first()).toBeVisible()
    await page.getByRole('link', { name: 'Table' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page.locator('[data-early-picture], .picture')).toHaveCount(0)
    letGo()
  })
})
