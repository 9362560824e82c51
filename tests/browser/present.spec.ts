import type { Page } from '@playwright/test'
import { aMap, aMapOf, aPersona, aTouchpoint, fileOf, type Loose } from '../support/map-file.ts'
import { keep, keptText, openKept, point, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const voice = {
  id: 'v',
  touchpoint: 'hvac-no-cool-03',
  persona: 'denise',
  date: '',
  source: 'call',
  quote: 'I rang three times.',
}

async function open(page: Page, journey: Loose): Promise<void> {
  await page.goto('404.html')
  await keep(page, `doorstep:map:${journey['id']}`, fileOf(journey))
  await page.goto(`map/present/#${journey['id']}`)
  await ready(page)
}

const at = (page: Page) => page.getByRole('navigation').locator('p')
const title = (page: Page) => page.getByRole('heading', { level: 2 })

test('what was done can be taken back after presenting and after a reload, and done again', async ({ page }) => {
  await openKept(page, aMap())
  const before = await keptText(page)
  const expected = point(page, 'Expected', 'Waits at home')
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) await expected.press(key)
  await saved(page)
  const after = await keptText(page)
  await page.getByRole('button', { name: 'Present' }).click()
  await page.waitForURL(/map\/present\/#/)
  await ready(page)
  await page.keyboard.press('Escape')
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  for (let step = 0; step < 3; step += 1) {
    await expect(undo).toHaveAttribute('aria-disabled', 'false')
    await undo.click()
  }
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await saved(page)
  expect(await keptText(page)).toBe(before)
  await page.reload()
  await ready(page)
  const redo = page.getByRole('button', { name: 'Redo', exact: true })
  for (let step = 0; step < 3; step += 1) {
    await expect(redo).toHaveAttribute('aria-disabled', 'false')
    await redo.click()
  }
  await saved(page)
  expect(await keptText(page)).toBe(after)
})

test('keys, buttons and taps lead from the whole over the gaps to our three', async ({ page }) => {
  const journey = aMap()
  await open(page, { ...journey, voices: [{ ...voice, touchpoint: touchpointOf(journey, 'First call rings out') }] })
  await expect(at(page)).toHaveText('1 of 7')
  await expect(title(page)).toHaveText('No cooling')
  await page.keyboard.press('ArrowRight')
  await expect(at(page)).toHaveText('2 of 7')
  await expect(page.getByRole('status')).toHaveText(/^2 of 7: .+, gap −\d$/)
  await expect(title(page)).toHaveText(/^First call rings out/)
  await expect(page.getByText('I rang three times.')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(at(page)).toHaveText('3 of 7')
  await page.keyboard.press('ArrowLeft')
  await expect(at(page)).toHaveText('2 of 7')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(at(page)).toHaveText('3 of 7')
  await page.keyboard.press('Space')
  await expect(at(page), 'space presses the button that has the focus, once').toHaveText('4 of 7')
  await page.mouse.click(1000, 300)
  await expect(at(page)).toHaveText('5 of 7')
  await page.mouse.click(100, 300)
  await expect(at(page)).toHaveText('4 of 7')
  await page.keyboard.press('End')
  await expect(title(page)).toHaveText('Our three')
  await expect(page.getByRole('listitem')).toHaveCount(3)
  await page.keyboard.press('ArrowRight')
  await expect(at(page)).toHaveText('7 of 7')
  await page.keyboard.press('Home')
  await expect(at(page)).toHaveText('1 of 7')
})

test('a slide that is higher than its place is a region one comes to by key, and keys show all of it before they go on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 360 })
  await open(page, aMap())
  await page.keyboard.press('ArrowRight')
  const slide = page.getByRole('region', { name: 'Slide' })
  while (!(await slide.evaluate((region) => region === document.activeElement))) await page.keyboard.press('Tab')
  const left = () =>
    slide.evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop)
  const whole = await left()
  expect(whole).toBeGreaterThan(10)
  await page.keyboard.press('PageDown')
  await expect.poll(left).toBeLessThan(whole)
  await expect(at(page)).toHaveText('2 of 7')
  await slide.evaluate((region) => region.scrollTo({ top: region.scrollHeight, behavior: 'instant' }))
  await expect.poll(left).toBeLessThan(1)
  await page.keyboard.press('PageDown')
  await expect(at(page)).toHaveText('3 of 7')
})

test('the map has the button, Escape leads back to it', async ({ page }) => {
  await openKept(page, aMap())
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await page.waitForURL(/map\/present\/#test-map/)
  await ready(page)
  await page.keyboard.press('Escape')
  await page.waitForURL(/map\/board\/#test-map/)
})

test('the future is presented, too, and the stages instead of the gaps', async ({ page }) => {
  await open(page, aMap())
  await page.getByRole('button', { name: 'Future', exact: true }).click()
  await expect(page.getByText(/things change in the future/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('In the future', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Stages', exact: true }).click()
  await expect(title(page)).toHaveText('Notice and search')
  await expect(page.getByRole('listitem')).toHaveCount(2)
})

test('whose journey is presented can be chosen where there are several people', async ({ page }) => {
  const felt = (perceived: number) => ({ expected: 1, expectedWhy: '', perceived, perceivedWhy: '' })
  const personas = [aPersona(), aPersona({ id: 'ray', name: 'Ray' })]
  const touchpoints = [aTouchpoint({ id: 'wait', title: 'Waits', feelings: { denise: felt(1), ray: felt(-2) } })]
  await open(page, aMapOf(touchpoints, { personas }))
  const whole = page.locator('.present')
  await expect(whole).toContainText('Denise')
  await expect(whole).toContainText('0 fall short')
  await page.getByRole('combobox', { name: 'Whose journey' }).selectOption({ label: 'Ray' })
  await expect(whole).toContainText('1 falls short')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(whole).toContainText('Waits')
})

test('full screen is asked for where there is one, and its button leads out of it', async ({ page }) => {
  await open(page, aMap())
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/map\/present\//)
})

test('nothing on the wall is under 18 pixels, on any slide, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const long = 'Wartezeitüberschreitungsbenachrichtigung '.repeat(40)
  const touchpoints = ['x'.repeat(4000), long, 'سجّاد '.repeat(100)].map((text, one) =>
    aTouchpoint({
      ...{ id: `t${one}`, title: text, friction: text, thinks: text, keyMoment: true },
      feelings: { denise: { expected: 1, expectedWhy: '', perceived: -one, perceivedWhy: '' } },
    }),
  )
  for (const journey of [aMap(), aMapOf(touchpoints, { id: 'long', title: long })]) {
    await open(page, journey)
    const slides = Number(/of (\d+)/.exec((await at(page).textContent()) ?? '')?.[1])
    for (let slide = 0; slide < slides; slide += 1) {
      expect(await tooSmall(page), `slide ${slide + 1}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
      await page.keyboard.press('ArrowRight')
    }
  }
})

test('a phone presents as well, and an empty map says what to do', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, aMap())
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(at(page)).toHaveText('2 of 7')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await open(page, aMapOf([], { id: 'empty' }))
  await expect(page.getByText('No touchpoints yet.')).toBeVisible()
})

function touchpointOf(journey: Loose, wanted: string): string {
  const found = JSON.stringify(journey).match(new RegExp(`"id":"([^"]+)","title":"${wanted}`))
  if (!found?.[1]) throw new Error(`${wanted} is not on the map`)
  return found[1]
}

/** Words that are seen and smaller than 18 pixels. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = document.createTreeWalker(document.querySelector('.present') ?? document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const holder = node.parentElement
      if (!holder || !node.textContent?.trim() || holder.closest('.visually-hidden')) continue
      const size = Number.parseFloat(getComputedStyle(holder).fontSize)
      if (size < 18) small.push(`${node.textContent.trim().slice(0, 30)}: ${size}`)
    }
    return small
  })
}
