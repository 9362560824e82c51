import type { Page } from '@playwright/test'
import { ready, shelf } from '../support/map-page.ts'
import { offered, playOn, readScript, say } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const PLAY = 'red-tag'

/** Opens the play and starts a go. */
async function start(page: Page): Promise<void> {
  await page.goto(`practice/${PLAY}/`)
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
}

/** A first go, to its ending. */
async function firstGo(page: Page): Promise<void> {
  await start(page)
  await playOn(page, PLAY, ['Fair'])
}

const saidIt = (page: Page) => page.getByRole('button', { name: 'I said it' })

test('say it first: a first go knows nothing of it, the second hides lines and meters until an answer is said', async ({
  page,
}) => {
  await start(page)
  await expect(offered(page)).toHaveCount(3)
  await expect(page.getByRole('checkbox', { name: 'Say it first' })).toHaveCount(0)
  await playOn(page, PLAY, ['Fair'])

  await page.getByRole('button', { name: 'Play again' }).first().click()
  await expect(saidIt(page)).toBeVisible()
  await expect(offered(page)).toHaveCount(0)
  await expect(page.getByRole('meter')).toHaveCount(0)
  await saidIt(page).press('Enter')
  await expect(offered(page)).toHaveCount(3)
  await expect(page.getByRole('meter').first()).toBeVisible()
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeFocused()
  await offered(page).first().press('Enter')

  const own = page.getByRole('group', { name: 'What did your own answer do?' })
  await expect(own.getByRole('checkbox')).toHaveCount(3)
  await own.getByRole('checkbox').nth(1).check()
  await expect(own).toContainText('1 of 3')
})

test('say it first: one tap switches it off, and the device keeps that', async ({ page }) => {
  await firstGo(page)
  await page.getByRole('button', { name: 'Play again' }).first().click()
  await page.getByRole('checkbox', { name: 'Say it first' }).uncheck()
  await expect(offered(page)).toHaveCount(3)
  expect(JSON.parse((await shelf(page))['doorstep:prefs'] ?? '{}')).toMatchObject({ sayFirst: false })
  await say(page, PLAY, 'Best')
  await page.reload()
  await ready(page)
  await expect(offered(page).first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Say it first' }).check()
  await expect(saidIt(page)).toBeVisible()
  await expect(offered(page)).toHaveCount(0)
})

test('say it first: a reload in the middle of a second go still hides the lines', async ({ page }) => {
  await firstGo(page)
  await start(page)
  await say(page, PLAY, 'Best')
  await expect(saidIt(page)).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(saidIt(page)).toBeVisible()
  await expect(page.getByRole('meter')).toHaveCount(0)
  expect(await playOn(page, PLAY, ['Best'])).toBe(readScript(PLAY).endings[0])
})

test('undo: any line goes back with its meters, and the debrief still tells it', async ({ page }) => {
  await start(page)
  const before = await values(page)
  await say(page, PLAY, 'Best')
  await say(page, PLAY, 'Best')
  expect(await values(page)).not.toEqual(before)
  await page.getByRole('button', { name: 'Undo the last line' }).click()
  await page.getByRole('button', { name: 'Undo the last line' }).press('Enter')
  expect(await values(page)).toEqual(before)
  await expect(page.getByRole('group', { name: 'What do you say?' })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Undo the last line' })).toHaveCount(0)
  await page.reload()
  await ready(page)
  expect(await values(page)).toEqual(before)
  expect(await playOn(page, PLAY, ['Best'])).toBe(readScript(PLAY).endings[0])
  await expect(page.getByText('You took this back')).toHaveCount(2)
})

test('what if: any choice of the debrief can be played anew, and that can be taken back', async ({ page }) => {
  await start(page)
  const reached = await playOn(page, PLAY, ['Poor'])
  await page
    .getByRole('button', { name: /^What if/ })
    .nth(1)
    .click()
  await expect(page.getByText('Back at that choice.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('heading', { name: reached, exact: true })).toBeVisible()
  await page
    .getByRole('button', { name: /^What if/ })
    .first()
    .click()
  expect(await playOn(page, PLAY, ['Best'])).toBe(readScript(PLAY).endings[0])
})

/** What the meters show. */
function values(page: Page): Promise<readonly number[]> {
  return page.getByRole('meter').evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))))
}
