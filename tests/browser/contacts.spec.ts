import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aMapOf, aTouchpoint, fileOf } from '../support/map-file.ts'
import { exported, keptText, openKept } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const messages = (page: Page) => page.getByRole('log', { name: 'Messages' })

test('an exported file with a phone number says so, and a copy without it is one press away', async ({ page }) => {
  const journey = aMapOf([aTouchpoint({ does: 'Call (512) 555-0142 or write to denise@example.com' })])
  await openKept(page, journey)
  expect((await exported(page)).text).toBe(fileOf(journey))
  await expect(messages(page)).toContainText(
    '1 phone number and 1 e-mail address in it: “(512) 555-0142”, “denise@example.com”.',
  )

  const download = page.waitForEvent('download')
  await messages(page).getByRole('button', { name: 'Export without them' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('small-without-contacts.journey.json')
  const copy = readFileSync(await file.path(), 'utf8')
  expect(copy).toBe(fileOf(aMapOf([aTouchpoint({ does: 'Call [left out] or write to [left out]' })])))
  await expect(messages(page)).toContainText('Your map is as it was.')
  expect(await keptText(page)).toBe(fileOf(journey))
})

test('a file without any says no more than its name', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint({ does: 'Comes on 2026-11-05, $300-4000, model 24ACC636A003' })]))
  const { name } = await exported(page)
  await expect(messages(page)).toContainText(`Exported as “${name}”. Look in your downloads.`)
  await expect(messages(page).getByRole('button', { name: 'Export without them' })).toHaveCount(0)
})
