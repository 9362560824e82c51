import { ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

test('search goes by keyboard: open, type, arrow down, Enter', async ({ page }) => {
  await page.goto('learn/')
  await ready(page)
  await page.getByRole('button', { name: 'Search' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('silence')
  await expect(dialog.getByRole('link').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('link').first()).toBeFocused()
  const address = await dialog.getByRole('link').first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${address?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`))
})

for (const [query, kind] of [
  ['moments of truth', 'Lesson'],
  ['capacitor', 'Role-play'],
  ['persona', 'Word'],
] as const) {
  test(`search finds a ${kind} for "${query}"`, async ({ page }) => {
    await page.goto('glossary/')
    await ready(page)
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill(query)
    await expect(page.getByRole('dialog').getByRole('link').filter({ hasText: kind }).first()).toBeVisible()
  })
}

for (const [query, right] of [
  ['late', /learn\/the-wait\/|practice\/late-arrival\//],
  ['oven', /learn\/first-call\/|practice\/no-heat-newborn\//],
  ['shoe covers', /learn\/in-their-shoes\//],
  ['refund', /learn\/put-it-right\//],
] as const) {
  test(`search has the right module for "${query}" among its first three`, async ({ page }) => {
    await page.goto('glossary/')
    await ready(page)
    await page.keyboard.press('/')
    await page.getByRole('searchbox').fill(query)
    const results = page.getByRole('dialog').getByRole('link')
    await expect(results.first()).toBeVisible()
    const addresses = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.slice(0, 3).join('\n')).toMatch(right)
  })
}

test('nothing found is said, Escape closes, focus comes back to the button', async ({ page }) => {
  await page.goto('')
  await ready(page)
  const button = page.getByRole('button', { name: 'Search' })
  await button.click()
  await page.getByRole('searchbox').fill('zzyzxq')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('zzyzxq')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
})
