import type { Locator, Page } from '@playwright/test'
import { keep, ready, shelf } from '../support/map-page.ts'
import { keepDone, stepsOf } from '../support/path-steps.ts'
import { ending, readScript, say } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const PATH = 'technician'
const PHONE = { viewport: { width: 360, height: 740 } }

const nextLink = (page: Page) => page.getByRole('region', { name: 'Next step' }).getByRole('link')
/** Where a link leads, whatever page it stands on. */
const addressOf = (link: Locator) => link.evaluate((one: HTMLAnchorElement) => one.href)
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

async function openPath(page: Page, path = PATH): Promise<void> {
  await page.goto(`learn/paths/${path}/`)
  await ready(page)
}

/** Opens what the page leads to next. */
async function openNext(page: Page): Promise<void> {
  const address = await addressOf(nextLink(page))
  await nextLink(page).click()
  await page.waitForURL(({ href }) => href === address)
  await ready(page)
}

/** Takes the step the page leads to next: a lesson to "Done", a role-play to an ending. */
async function takeNext(page: Page, step: string): Promise<void> {
  await openNext(page)
  if (step.startsWith('lesson:')) {
    // By its key: an exercise that wakes up beside it moves it from under a finger.
    await page.getByRole('button', { name: 'Done', exact: true }).press('Enter')
    await expect(page.getByRole('status').filter({ hasText: '✓ Done.' })).toBeVisible()
    return
  }
  const name = step.slice('play:'.length)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  for (let turn = 0; (await ending(page, name)) === null; turn += 1) {
    expect(turn).toBeLessThan(30)
    await say(page, name, 'Best')
  }
}

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the whole technician path is walked by its next step alone, to 100 %, a certificate, and cards a day later', async ({
    page,
  }) => {
    test.setTimeout(300_000)
    await page.clock.install({ time: new Date('2026-11-20T08:00:00') })
    await openPath(page)
    const steps = await stepsOf(page, PATH)
    expect(steps.length).toBeGreaterThan(20)
    for (const step of steps) {
      await takeNext(page, step)
      await openPath(page)
    }
    await expect(page.getByRole('main')).toContainText('100 %')
    await expect(page.getByRole('main')).toContainText(`${steps.length} of ${steps.length} steps done`)
    await openNext(page)
    const paper = page.getByRole('article', { name: 'Technician' })
    await paper.getByLabel('Your name').fill('Ana Ruiz')
    await paper.getByRole('button', { name: 'Put it on the paper' }).click()
    await expect(paper).toContainText('It says Ana Ruiz now, and so does “Who is learning?”.')
    await expect(paper).toContainText('November 20, 2026')
    await expect(paper).toContainText('It is not a proof of skill')
    expect(pagesIn(await page.pdf({ format: 'Letter' }))).toBe(1)
    expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1)

    await page.clock.setFixedTime(new Date('2026-11-21T08:00:00'))
    await page.goto('./')
    await ready(page)
    await page.getByRole('link', { name: 'Warm up' }).click()
    await ready(page)
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await expect(page.getByRole('button', { name: 'Knew it', exact: true })).toBeVisible()
  })
})

test('a path shows the week one is in; the others come on a tap, and taking a step makes it one’s own path', async ({
  page,
}) => {
  await page.goto('404.html')
  const steps = await stepsOf(page, 'owner')
  await keepDone(page, steps, 4)
  await openPath(page, 'owner')
  const weeks = page.locator('[data-week]')
  await expect(weeks.and(page.locator(':visible'))).toHaveCount(1)
  await page.getByRole('button', { name: 'Show all weeks' }).click()
  expect(await weeks.and(page.locator(':visible')).count()).toBeGreaterThan(5)
  await expect(weeks.first()).toContainText('✓ Done')
  const next = await addressOf(nextLink(page))
  await openNext(page)
  expect(JSON.parse((await shelf(page))['doorstep:prefs'] ?? '{}').paths).toEqual({ me: 'owner' })
  await page.goto('learn/')
  await ready(page)
  const card = page.getByRole('region', { name: 'The next ten minutes' })
  await expect.poll(() => addressOf(card.getByRole('link'))).toBe(next)
})

test('at the end of a step stands the next one of the path, under a lesson and in the card of an ending', async ({
  page,
}) => {
  await page.goto('404.html')
  await keep(page, 'doorstep:prefs', JSON.stringify({ paths: { me: PATH } }))
  const steps = await stepsOf(page, PATH)
  await page.goto(`practice/${steps[0]?.slice('play:'.length)}/`)
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  while ((await ending(page, 'late-arrival')) === null) await say(page, 'late-arrival', 'Best')
  await page.getByRole('link', { name: /^Next on your path: / }).click()
  await expect(page).toHaveURL(/learn\//)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Next on your path: / })).toBeVisible()
  await page.getByRole('link', { name: 'Back to your path' }).click()
  await expect(page.getByRole('main')).toContainText('2 of ')
})

test('without a script a path is a list of weeks with links, and the certificate says why it is empty', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`learn/paths/${PATH}/`)
  await expect(page.locator('[data-week] a').first()).toBeVisible()
  await page.goto('print/certificate/')
  await expect(page.locator('noscript p')).toBeVisible()
  await context.close()
})

test('a path in the middle has no certificate, only the way on', async ({ page }) => {
  await page.goto('404.html')
  await keepDone(page, await stepsOf(page, PATH), 3)
  await page.goto(`print/certificate/#${PATH}`)
  await ready(page)
  const paper = page.getByRole('article', { name: 'Technician' })
  await expect(paper).toContainText('Not finished yet')
  await expect(paper.getByRole('button', { name: 'Print the certificate' })).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(paper).toContainText('3 of ')
  await expect(page.getByRole('heading', { name: 'Certificate' })).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await paper.getByRole('link', { name: 'Go on with the path' }).click()
  await expect(page).toHaveURL(/learn\/paths\/technician\/$/)
})

test('a name that is known stands on the certificate already, as text', async ({ page }) => {
  await page.goto('404.html')
  await keepDone(page, await stepsOf(page, 'solo'))
  const progress = JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}')
  progress.people.me.name = '<b>Mo</b>'
  await keep(page, 'doorstep:progress', JSON.stringify(progress))
  await page.goto('print/certificate/#solo')
  await ready(page)
  const paper = page.getByRole('article', { name: 'One-person shop' })
  await expect(paper).toContainText('<b>Mo</b>')
  await expect(paper.getByLabel('Your name')).toHaveValue('<b>Mo</b>')
  await paper.getByLabel('Your name').fill('Maria Lopez')
  await paper.getByRole('button', { name: 'Put it on the paper' }).click()
  await expect(paper.getByRole('status')).toContainText('Maria Lopez')
  await page.reload()
  await ready(page)
  await expect(paper).toContainText('Maria Lopez')
  await expect(paper).not.toContainText('Mo</b>')
})

test('the self-check asks for every line, suggests a path and the weakest module, and keeps the answers', async ({
  page,
}) => {
  await page.goto('learn/self-check/')
  await ready(page)
  const show = page.getByRole('button', { name: 'Where should I begin?' })
  await show.click()
  await expect(page.getByRole('status').filter({ hasText: 'Answer 7 more lines first.' })).toBeInViewport()
  await page.getByRole('radio', { name: 'On the phone and at the desk' }).check()
  for (const yes of await page.getByRole('radio', { name: 'Yes' }).all()) await yes.check()
  await page
    .getByRole('group', { name: 'Nobody waits for us without knowing until when.' })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await show.click()
  const result = page.getByRole('region', { name: 'Begin here' })
  await expect(result).toBeFocused()
  await expect(result.getByRole('link', { name: 'The longest touchpoint is silence' })).toBeVisible()
  await expect(result.getByRole('link', { name: 'Your path: Dispatch and office' })).toBeVisible()
  await expect(result.getByText('The answers are kept on this device')).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(page.getByRole('radio', { name: 'On the phone and at the desk' })).toBeChecked()
})

test('the guide has a huddle for each week of a quarter, and prints on one page', async ({ page }) => {
  await page.goto('learn/managers-guide/')
  await ready(page)
  await expect(page.getByRole('row')).toHaveCount(14)
  for (const format of ['Letter', 'A4'] as const) expect(pagesIn(await page.pdf({ format })), format).toBe(1)
})

test('every path begins with what its card on home promises', async ({ page }) => {
  for (const [path, first] of [
    ['technician', 'late-arrival'],
    ['office', 'no-heat-newborn'],
    ['owner', 'frieda-bill'],
  ] as const) {
    expect((await stepsOf(page, path))[0]).toBe(`play:${first}`)
    expect(readScript(first).endings.length).toBeGreaterThan(2)
  }
})
