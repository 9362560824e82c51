import type { Page } from '@playwright/test'
import { PLAIN_LESSON } from '../support/content.ts'
import { journal as allInJournal } from '../support/journal.ts'
import { ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const NOTE = 'learn/map-it/ask-five-customers/'
const done = (page: Page) => page.getByRole('button', { name: 'Done', exact: true })
const open = async (page: Page, address: string) => {
  await page.goto(address)
  await ready(page)
}
/** The journal's text of the progress; null where it has none. */
const journal = async (page: Page) => (await allInJournal(page))['doorstep:progress'] ?? null
const words = (page: Page) => page.locator('#map-never-asked').getByRole('textbox')
const openNote = async (page: Page) => {
  await open(page, NOTE)
  await page.locator('#map-never-asked').scrollIntoViewIfNeeded()
  await expect(page.locator('#map-never-asked')).toHaveAttribute('data-live', '')
}

test('a lesson done in one tab shows as done in every other, at once', async ({ page, context }) => {
  const [module, home] = [await context.newPage(), await context.newPage()]
  const twin = await context.newPage()
  await open(module, `learn/${PLAIN_LESSON.module}/`)
  await open(home, '')
  await open(twin, PLAIN_LESSON.address)
  await open(page, PLAIN_LESSON.address)
  await done(page).click()
  await expect(twin.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  await expect(module.getByRole('listitem').filter({ hasText: PLAIN_LESSON.title }).first()).toContainText('Done')
  await expect(home.getByRole('link', { name: /^Continue/ })).toBeVisible()
})

test('[P12] words that were typed in a tab which had not heard of the other are all kept, and both show them', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.addInitScript(() => {
    addEventListener(
      'storage',
      (event) => 'deaf' in document.documentElement.dataset && event.stopImmediatePropagation(),
    )
  })
  await openNote(page)
  await openNote(other)
  await words(page).fill('From the van')
  await expect(words(other)).toHaveValue('From the van')
  await other.evaluate(() => document.documentElement.setAttribute('data-deaf', ''))
  await words(page).fill('From the van, early')
  await expect
    .poll(() => other.evaluate(() => localStorage.getItem('doorstep:notes:map-never-asked')))
    .toContain('From the van, early')
  await other.evaluate(() => document.documentElement.removeAttribute('data-deaf'))
  await words(other).fill('From the van, late')
  const both = 'From the van, late\n\nFrom the van, early'
  await expect(words(other)).toHaveValue(both)
  await expect(words(page)).toHaveValue(both)
})

test('[J15] what only the journal has is there again once the page has answered, and erased learning stays away', async ({
  page,
}) => {
  await open(page, PLAIN_LESSON.address)
  await done(page).click()
  await expect.poll(() => journal(page)).toContain('"done": true')
  await open(page, '404.html')
  await page.evaluate(() => localStorage.clear())
  await open(page, `learn/${PLAIN_LESSON.module}/`)
  const entry = page.getByRole('listitem').filter({ hasText: PLAIN_LESSON.title }).first()
  await expect(entry).toContainText('Done')
  await open(page, 'settings/')
  await page.getByRole('button', { name: 'Erase all learning' }).click()
  await expect.poll(() => journal(page)).toBeNull()
  await open(page, PLAIN_LESSON.address)
  await expect(done(page)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('doorstep:progress'))).toBeNull()
})
