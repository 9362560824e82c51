import { keep, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const progress = (exercises: object) =>
  `${JSON.stringify({
    format: 'doorstep-progress',
    version: 1,
    people: { me: { name: null, lessons: {}, exercises, plays: {}, cards: {} } },
  })}\n`
const at = '2026-11-25T09:00:00.000Z'

test("a learner's own list becomes touchpoints on one map, however often it is tapped", async ({ page }) => {
  const rows = [
    { text: 'Sees our van', kind: 'indirect', star: false, owner: '' },
    { text: 'Waits for the day', kind: 'waiting', star: true, owner: 'Tasha' },
  ]
  await page.goto('404.html')
  await keep(page, 'doorstep:progress', progress({ 'mot-worksheet': { at, answer: { rows } } }))
  await page.goto('learn/moments-of-truth/star-the-few/')
  await ready(page)
  await page.getByRole('link', { name: 'Send my list to a map' }).dblclick()
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  const board = page.getByRole('region', { name: 'Journey board' })
  await expect(board.getByText('Sees our van').first()).toBeVisible()
  await expect(board.getByText('Waits for the day').first()).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(board.getByText('Sees our van').first()).toBeVisible()
  expect(Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:map:'))).toHaveLength(1)
})

test('the bill story becomes a map with the levels somebody gave it', async ({ page }) => {
  await page.goto('learn/start-here/what-a-customer-adds-up/')
  await ready(page)
  const link = page.getByRole('link', { name: 'Put the bill story on a map' })
  await link.click()
  await expect(page.getByText('Nothing is there to take along yet')).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Go to the exercise' })).toHaveAttribute('href', '#start-bill-gaps')
  const guesses = Array.from({ length: 6 }, () => ({ expected: 0, perceived: -2, shown: true }))
  await keep(page, 'doorstep:progress', progress({ 'start-bill-gaps': { at, answer: { at: 5, guesses } } }))
  await page.reload()
  await ready(page)
  await link.click()
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  await expect(page.getByRole('slider', { name: /^Perceived: The call with Hattie/ })).toHaveAttribute(
    'aria-valuenow',
    '-2',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to the exercise', async ({ page }) => {
    await page.goto('learn/moments-of-truth/star-the-few/')
    const to = await page.getByRole('link', { name: 'Send my list to a map' }).getAttribute('href')
    expect(to).toBe('#mot-worksheet')
    await expect(page.locator('#mot-worksheet')).toBeAttached()
  })
})
