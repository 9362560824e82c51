import { ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const paper = () => getComputedStyle(document.body).backgroundColor

test('a chosen theme is kept on every page, from the first frame on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('')
  await ready(page)
  const light = await page.evaluate(paper)
  await page.getByRole('button', { name: /^Theme/ }).click()
  const dark = await page.evaluate(paper)
  expect(dark).not.toBe(light)

  await page.addInitScript(() => {
    requestAnimationFrame(function look() {
      if (document.body) Reflect.set(window, 'firstPaper', getComputedStyle(document.body).backgroundColor)
      else requestAnimationFrame(look)
    })
  })
  for (const address of ['learn/', 'map/', 'settings/']) {
    await page.goto(address)
    await ready(page)
    expect(await page.evaluate(() => Reflect.get(window, 'firstPaper'))).toBe(dark)
    expect(await page.evaluate(paper)).toBe(dark)
  }
})

test('without a choice the device decides', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('')
  await ready(page)
  const dark = await page.evaluate(paper)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await page.evaluate(paper)).not.toBe(dark)
})

test('the theme chosen in the settings is the one in the header', async ({ page }) => {
  await page.goto('settings/')
  await ready(page)
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
})

test('outdoors the page is pure black on pure white, and its lines are thicker', async ({ page }) => {
  await page.goto('settings/')
  await ready(page)
  await page.getByRole('radio', { name: /^Sunlight/ }).check()
  await expect(page.getByRole('button', { name: 'Theme: sunlight' })).toBeVisible()
  await page.goto('learn/')
  await ready(page)
  const look = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return { color, backgroundColor, stroke: getComputedStyle(document.documentElement).getPropertyValue('--stroke') }
  })
  expect(look).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)', stroke: '2px' })
})
