import type { Page } from '@playwright/test'
import { LESSONS, PLAIN_LESSON } from '../support/content.ts'
import { fault } from '../support/faults.ts'
import { fillStorage } from '../support/fill-storage.ts'
import { journal } from '../support/journal.ts'
import { pressIn } from '../support/kill-lessons.ts'
import { ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

const PROGRESS = 'doorstep:progress'
const NOW = '2026-11-29T15:00:00.000Z'
/** What is to be kept of "Done", known without the workbook. */
const DONE = JSON.stringify({ done: true, pressed: NOW })
const idOf = (address: string) => address.split('/').at(-2) ?? ''
const done = (page: Page) => page.getByRole('button', { name: 'Done', exact: true })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true })

async function open(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(NOW)
  await page.goto(address)
  await ready(page)
}

/** What storage holds of a lesson. */
const kept = async (page: Page, address: string) => pressIn((await shelf(page))[PROGRESS] ?? null, idOf(address))

test(
  '[J21] no room for a lesson that is done: the page says so, and it is there once there is room',
  fault('learning-full'),
  async ({ page, context }) => {
    const { address } = PLAIN_LESSON
    await open(page, address)
    await page.evaluate(fillStorage, 10)
    await done(page).click()
    await expect(page.getByText('Done for now, but not saved.')).toBeVisible()
    await expect.poll(async () => pressIn((await journal(page))[PROGRESS] ?? null, idOf(address))).toBe(DONE)
    const after = await kept(page, address)
    const later = await context.newPage()
    await page.close()
    await open(later, '404.html')
    await later.evaluate(() => localStorage.removeItem('filler'))
    await open(later, address)
    await expect(undo(later)).toBeVisible()
    witness({ work: DONE, after, kept: await kept(later, address) })
  },
)

test(
  '[P11] two lessons done in two tabs that do not know of each other are both done',
  fault('learning-tabs'),
  async ({ page, context }) => {
    const other = await context.newPage()
    const second = LESSONS.find(({ address }) => address !== PLAIN_LESSON.address)?.address ?? ''
    await open(page, PLAIN_LESSON.address)
    await open(other, second)
    await done(page).click()
    await expect.poll(() => kept(page, PLAIN_LESSON.address)).toBe(DONE)
    // Written as by a tab that has not heard of it: the whole progress, with its own lesson alone.
    await done(other).click()
    await expect.poll(() => kept(other, second)).toBe(DONE)
    const without = await other.evaluate(
      ([key, theirs]) => {
        const progress = JSON.parse(localStorage.getItem(key) ?? '')
        delete progress.people.me.lessons[theirs]
        const text = `${JSON.stringify(progress, null, 2)}\n`
        localStorage.setItem(key, text)
        return text
      },
      [PROGRESS, idOf(PLAIN_LESSON.address)] as const,
    )
    const after = pressIn(without, idOf(PLAIN_LESSON.address))
    await expect.poll(() => kept(other, PLAIN_LESSON.address)).toBe(DONE)
    await expect(undo(page)).toBeVisible()
    await expect(undo(other)).toBeVisible()
    witness(
      { work: DONE, after, kept: await kept(page, PLAIN_LESSON.address) },
      { work: DONE, kept: await kept(page, second) },
    )
  },
)
