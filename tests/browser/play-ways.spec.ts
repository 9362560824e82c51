import type { Page } from '@playwright/test'
import { ready } from '../support/map-page.ts'
import { playOn, readScript } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const PLAY = 'late-arrival'
const { endings } = readScript(PLAY)

/** Opens the play. */
async function open(page: Page): Promise<void> {
  await page.goto(`practice/${PLAY}/`)
  await ready(page)
}

test.describe('the strip under an ending', () => {
  test('draws the path and tells it in words, and keeps the best path back until the second ending', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await playOn(page, PLAY, ['Fair'])
    const strip = page.getByRole('region', { name: 'Your path' })
    await expect(strip).toContainText('Trust: in the middle at first')
    await expect(strip).toContainText('stays hidden until you have played to an ending twice')
    await strip.getByText('The same in words').click()
    const rows = strip.getByRole('row')
    await expect(rows).toHaveCount(7)
    await expect(rows.nth(2)).toContainText('1. DoorFairin the middlehigh')
    await expect(page.getByText('1. Door · You said')).toBeVisible()

    await page.getByRole('button', { name: 'Play again' }).first().click()
    await page.getByRole('button', { name: 'I said it' }).waitFor()
    await playOn(page, PLAY, ['Poor'])
    await expect(strip).not.toContainText('stays hidden')
    await strip.getByText('The best path').click()
    await expect(strip.getByText("You lost pay over us. I'm sorry.")).toBeVisible()
    await expect(strip).toContainText(`It leads to “${endings[0]}”.`)
    await page.reload()
    await ready(page)
    await page.getByRole('button', { name: 'Read the last debrief' }).click()
    await expect(strip.getByText('The best path')).toBeVisible()
  })

  test('an ending shown again after "What if" and "Undo" is no second try', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await playOn(page, PLAY, ['Best'])
    await page
      .getByRole('button', { name: /^What if/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Your path' })).toContainText('stays hidden')
  })
})
