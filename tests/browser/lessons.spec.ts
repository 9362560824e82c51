import type { Page } from '@playwright/test'
import { answer, answerOf } from '../support/answer.ts'
import { FULL_LESSON, LESSONS, MODULES, PLAIN_LESSON } from '../support/content.ts'
import { keep, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

for (const { address, title, exercises } of LESSONS) {
  test(`${title}: every exercise is answered, kept and found again`, async ({ page }) => {
    await page.goto(address)
    await ready(page)
    await expect(page.getByRole('article')).toHaveCount(1)
    const before: Record<string, unknown> = {}
    for (const id of exercises) {
      const exercise = page.locator(`#${id}`)
      await exercise.scrollIntoViewIfNeeded()
      await expect(exercise).toHaveAttribute('data-live', '')
      await answer(exercise)
      before[id] = await answerOf(exercise)
    }
    await page.reload()
    await ready(page)
    for (const id of exercises) {
      const exercise = page.locator(`#${id}`)
      await exercise.scrollIntoViewIfNeeded()
      await expect(exercise).toHaveAttribute('data-live', '')
      expect(await answerOf(exercise)).toEqual(before[id])
    }
  })
}

test('a lesson is done with one button, taken back with one more, and counted on its module', async ({ page }) => {
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => lessonsDone(page)).toBe(1)
  await page.goto(`learn/${PLAIN_LESSON.module}/`)
  await ready(page)
  await expect(page.getByRole('listitem').filter({ hasText: PLAIN_LESSON.title }).first()).toContainText('Done')
})

test('home and Learn carry on where one was', async ({ page }) => {
  await page.goto('')
  await ready(page)
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(0)
  await page.goto(FULL_LESSON.address)
  await ready(page)
  const exercise = page.locator(`#${FULL_LESSON.exercises[0]}`)
  await exercise.scrollIntoViewIfNeeded()
  await expect(exercise).toHaveAttribute('data-live', '')
  await answer(exercise)
  await page.goto('')
  await ready(page)
  await page
    .getByRole('link', { name: /^Continue/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`${FULL_LESSON.address}$`))
})

test('one tap erases what was learned, one more brings it back', async ({ page }) => {
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => lessonsDone(page)).toBe(1)
  const before = (await shelf(page))['doorstep:progress']
  await page.goto('settings/')
  await ready(page)
  await page.getByRole('button', { name: 'Erase all learning' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect((await shelf(page))['doorstep:progress']).toBeUndefined()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await shelf(page))['doorstep:progress']).toBe(before)
})

test('one of two who share a device is erased, and the other keeps what they did', async ({ page }) => {
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => lessonsDone(page)).toBe(1)
  await page.goto('practice/')
  await ready(page)
  await page.getByLabel('First name').fill('Ana')
  await page.getByRole('button', { name: 'Name what is kept so far' }).click()
  await page.getByLabel('First name').fill('Bo')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('First name').fill('Beau')
  await page.getByRole('button', { name: 'Rename Bo' }).click()
  await expect(page.getByRole('button', { name: /^Beau/ })).toBeVisible()
  await page.goto('settings/')
  await ready(page)
  const before = (await shelf(page))['doorstep:progress']
  await page.getByRole('button', { name: 'Erase what Beau learned' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'What Beau learned is erased.' })).toBeVisible()
  expect((await shelf(page))['doorstep:progress']).not.toContain('Beau')
  expect(await lessonsDone(page)).toBe(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await shelf(page))['doorstep:progress']).toBe(before)
})

test('one entry that cannot be read is put aside and told on home; all the rest stays', async ({ page }) => {
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => lessonsDone(page)).toBe(1)
  const progress = JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}')
  progress.people.me.name = 'Ana'
  progress.people.me.exercises.broken = 'oops'
  await keep(page, 'doorstep:progress', JSON.stringify(progress))
  await page.goto(FULL_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => lessonsDone(page)).toBe(2)
  expect(JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}').people.me.name).toBe('Ana')
  const aside = Object.entries(await shelf(page)).find(([key]) => key.startsWith('doorstep:quarantine:'))
  expect(aside?.[1]).toContain('oops')
  await page.goto('')
  await expect(page.getByRole('alert')).toContainText('is not lost')
  await page.getByRole('link', { name: 'see it in Settings' }).click()
  await expect(page).toHaveURL(/settings\/$/)
})

test.describe('before an exercise is awake', () => {
  const ADDRESS = 'learn/in-their-shoes/the-first-two-minutes/'

  /** Opens the lesson with its exercises' scripts held back; gives what lets them come. */
  async function openAsleep(page: Page): Promise<() => void> {
    let wake = () => {}
    const awake = new Promise<void>((done) => {
      wake = done
    })
    await page.route(/_astro\/(Quiz|ChecklistBuilder)\./, async (route) => {
      await awake
      await route.continue()
    })
    await page.goto(ADDRESS)
    await ready(page)
    return wake
  }

  test('a tapped answer stays, is kept, and can be checked', async ({ page }) => {
    const wake = await openAsleep(page)
    const quiz = page.locator('#shoes-step-back')
    await quiz.scrollIntoViewIfNeeded()
    await quiz.getByRole('radio').nth(2).check()
    wake()
    await expect(quiz).toHaveAttribute('data-live', '')
    await expect(quiz.getByRole('radio').nth(2)).toBeChecked()
    await quiz.getByRole('button', { name: 'Check' }).click()
    await expect(quiz.getByText('✓', { exact: false }).first()).toBeVisible()
    expect(await exercisesKept(page)).toHaveProperty('shoes-step-back')
  })

  test('a dropped line of a list stays dropped', async ({ page }) => {
    const wake = await openAsleep(page)
    const list = page.locator('#shoes-doorstep-list')
    await list.scrollIntoViewIfNeeded()
    await list.getByRole('checkbox').nth(1).uncheck()
    wake()
    await expect(list).toHaveAttribute('data-live', '')
    await expect(list.getByRole('checkbox').nth(1)).not.toBeChecked()
    await expect(list.getByRole('checkbox').nth(0)).toBeChecked()
  })

  async function exercisesKept(page: Page): Promise<Record<string, unknown>> {
    return JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}').people.me.exercises
  }
})

test('the learner’s lines are black on paper, with a ground or without', async ({ page }) => {
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const looks = await page.locator('.you .said').evaluateAll((lines) =>
    lines.map((line) => {
      const { color, backgroundColor } = getComputedStyle(line)
      return { color, backgroundColor }
    }),
  )
  expect(looks.length).toBeGreaterThan(0)
  for (const look of looks) expect(look).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(140, 140, 140)' })
})

test('progress that cannot be read goes to quarantine and the lesson goes on', async ({ page }) => {
  await page.goto('404.html')
  await keep(page, 'doorstep:progress', '{"format":"doorstep-prog')
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => lessonsDone(page)).toBe(1)
  expect(Object.values(await shelf(page))).toContain('{"format":"doorstep-prog')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every lesson and module reads in full', async ({ page }) => {
    for (const { address, title, exercises } of LESSONS) {
      await page.goto(address)
      await expect(
        page
          .getByRole('article')
          .getByRole('heading', { level: 1 })
          .or(page.getByRole('heading', { level: 1 }))
          .first(),
      ).toHaveText(title)
      for (const id of exercises) await expect(page.locator(`#${id}`)).not.toBeEmpty()
      expect(((await page.getByRole('article').textContent()) ?? '').split(/\s+/).length).toBeGreaterThan(300)
      await expect(page.getByRole('button').and(page.locator(':visible'))).toHaveCount(0)
    }
    for (const module of MODULES) {
      await page.goto(`learn/${module}/`)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    }
  })
})

/** How many lessons the kept progress counts as done, over all learners; none where it cannot be read. */
async function lessonsDone(page: Page): Promise<number> {
  const text = (await shelf(page))['doorstep:progress']
  if (!text?.trimEnd().endsWith('}')) return 0
  const { people } = JSON.parse(text)
  const lessons = Object.values<{ lessons?: object }>(people).flatMap((person) => Object.values(person.lessons ?? {}))
  return lessons.filter(({ done }) => done === true).length
}
