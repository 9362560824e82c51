import { PLAYS } from '../support/content.ts'
import { ready } from '../support/map-page.ts'
import { offered, playOn, readScript, say } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

for (const name of PLAYS) {
  const { endings } = readScript(name)
  test(`${name}: the best lines reach the best ending, poor ones the worst`, async ({ page }) => {
    for (const [judgement, reached] of [
      ['Best', endings[0]],
      ['Poor', endings.at(-1)],
    ] as const) {
      await page.goto(`practice/${name}/`)
      await ready(page)
      await page.getByRole('button', { name: 'Start', exact: true }).click()
      expect(await playOn(page, name, [judgement])).toBe(reached)
    }
  })

  test(`${name}: one poor line at the start loses the best ending, whatever follows`, async ({ page }) => {
    await page.goto(`practice/${name}/`)
    await ready(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await say(page, name, 'Poor')
    expect(await playOn(page, name, ['Best'])).not.toBe(endings[0])
  })
}

test('reloading in the middle goes straight back into the talk', async ({ page }) => {
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await say(page, 'late-arrival', 'Best')
  await expect(offered(page).first()).toBeVisible()
  const lines = await sortedLines(page)
  const meters = await page
    .getByRole('meter')
    .evaluateAll((all) => all.map((meter) => meter.getAttribute('aria-valuenow') ?? (meter as HTMLMeterElement).value))
  await page.reload()
  await ready(page)
  await expect(offered(page).first()).toBeVisible()
  expect(await sortedLines(page)).toEqual(lines)
  expect(
    await page
      .getByRole('meter')
      .evaluateAll((all) =>
        all.map((meter) => meter.getAttribute('aria-valuenow') ?? (meter as HTMLMeterElement).value),
      ),
  ).toEqual(meters)
  expect(await playOn(page, 'late-arrival', ['Best'])).toBe(readScript('late-arrival').endings[0])
})

test('"Try again" takes a poor line back with its meters, and the debrief still tells it', async ({ page }) => {
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('meter', { name: 'trust' })).toBeVisible()
  const poor = readScript('late-arrival').choices.find(({ judgement }) => judgement === 'Poor')?.text ?? ''
  await offered(page)
    .filter({ hasText: poor.slice(5, 25) })
    .click()
  await page.getByRole('button', { name: 'Try again' }).click()
  expect(await playOn(page, 'late-arrival', ['Best'])).toBe(readScript('late-arrival').endings[0])
  await expect(page.getByText(poor.slice(5, 25)).and(page.locator(':visible')).first()).toBeVisible()
})

test('a play goes by keyboard alone, and focus is never lost', async ({ page }) => {
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter')
  for (let turn = 0; turn < 3; turn += 1) {
    await offered(page).first().press('Enter')
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
    const onward = page.getByRole('button', { name: 'Continue', exact: true })
    await expect(onward.or(offered(page).first()).first()).toBeVisible()
    if (await onward.isVisible()) await onward.press('Enter')
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole script can be read', async ({ page }) => {
    for (const name of PLAYS) {
      await page.goto(`practice/${name}/`)
      const text = plain((await page.getByRole('main').textContent()) ?? '')
      const { choices, endings } = readScript(name)
      expect(choices.filter((choice) => !text.includes(plain(choice.text)))).toEqual([])
      expect(endings.filter((ending) => !text.includes(plain(ending)))).toEqual([])
    }
  })
})

async function sortedLines(page: Parameters<typeof offered>[0]): Promise<string[]> {
  return (await offered(page).allInnerTexts()).sort()
}

function plain(text: string): string {
  return text.replace(/[“”"‘’']/g, '').replace(/\s+/g, ' ')
}
