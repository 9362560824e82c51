import type { Page } from '@playwright/test'
import { FULL_LESSON, PLAIN_LESSON } from '../support/content.ts'
import { ready, shelf } from '../support/map-page.ts'
import { offered, say } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'
import { type Said, TWO_VOICES, withVoices } from '../support/voices.ts'

const said = (page: Page): Promise<readonly Said[]> => page.evaluate(() => Reflect.get(window, 'said'))
const sayOn = (page: Page) => page.evaluate(() => Reflect.get(window, 'sayOn')())
const bar = (page: Page) => page.getByRole('region', { name: 'Read aloud' })
const start = (page: Page) => page.getByRole('button', { name: 'Read aloud', exact: true })

async function openLesson(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
  await page.mouse.wheel(0, 1)
}

test('a lesson is read whole, sentence by sentence, each speaker with a voice of their own', async ({ page }) => {
  await withVoices(page, TWO_VOICES)
  await openLesson(page, PLAIN_LESSON.address)
  await start(page).click()
  await expect(bar(page).getByRole('status')).toHaveText('That was all.')
  const heard = await said(page)
  const words = heard.map(({ text }) => text).join(' ')
  expect(words).toContain(PLAIN_LESSON.title)
  const article = page.getByRole('article')
  for (const line of await article.locator('.said').allInnerTexts()) expect(words).toContain(line.trim().slice(0, 30))
  for (const text of await article.locator('.prose > p, .scene > p').allInnerTexts())
    expect(words.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' ').trim().slice(0, 25))
  const others = await article.locator('.line:not(.you) .said').allInnerTexts()
  const voiceOf = (line: string) => heard.find(({ text }) => line.includes(text))?.voice
  expect([...new Set(others.map((line) => voiceOf(line.replace(/\s+/g, ' ').trim())))]).toEqual(['Kim'])
  expect(heard.every(({ text }) => text.length < 400)).toBe(true)
})

test('reading marks what is heard, waits, goes back and on, changes its speed, and stops with Escape', async ({
  page,
}) => {
  await withVoices(page, TWO_VOICES, true)
  await openLesson(page, PLAIN_LESSON.address)
  await start(page).click()
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('doorstep-aloud') ?? [])].map(String).join())
  expect(await marked()).toBe(PLAIN_LESSON.title)
  await sayOn(page)
  const second = (await said(page)).at(-1)?.text
  await expect.poll(marked).toBe(second)
  await expect(bar(page).getByRole('button', { name: 'Pause' })).toBeFocused()
  await page.keyboard.press('Enter')
  await sayOn(page)
  expect((await said(page)).length).toBe(2)
  await bar(page).getByRole('button', { name: 'Go on' }).click()
  expect((await said(page)).at(-1)?.text).toBe(second)
  await bar(page).getByRole('button', { name: 'Next sentence' }).click()
  expect((await said(page)).at(-1)?.text).not.toBe(second)
  await bar(page).getByRole('button', { name: 'Back one sentence' }).click()
  expect((await said(page)).at(-1)?.text).toBe(second)
  await bar(page).getByRole('combobox', { name: 'Speed' }).selectOption('Quick')
  expect((await said(page)).at(-1)).toMatchObject({ text: second, rate: 1.25 })
  expect(JSON.parse((await shelf(page))['doorstep:prefs'] ?? '{}').readingSpeed).toBe(1.25)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(start(page)).toBeFocused()
  expect(await marked()).toBe('')
})

test('[A3] of an exercise only that it is there is said, and none of its answers', async ({ page }) => {
  await withVoices(page, TWO_VOICES)
  await openLesson(page, FULL_LESSON.address)
  await start(page).click()
  await expect(bar(page).getByRole('status')).toHaveText('That was all.')
  const heard = (await said(page)).map(({ text }) => text)
  expect(heard.filter((text) => text === 'Here is something to do on the screen.').length).toBeGreaterThan(1)
})

test('a rehearsal is read as it goes: the customer, the lines to choose from, and what comes of a choice', async ({
  page,
}) => {
  await withVoices(page, TWO_VOICES)
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('heading', { level: 1 }).click()
  await page.getByRole('button', { name: 'Read this talk aloud' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(offered(page).first()).toBeVisible()
  const choices = await offered(page).allInnerTexts()
  await expect.poll(async () => (await said(page)).at(-1)?.text ?? '').toContain(choices.at(-1)?.slice(-6))
  const heard = await said(page)
  expect(heard.some(({ voice }) => voice === 'Kim')).toBe(true)
  expect(heard.filter(({ text }) => /^[123]: /.test(text))).toHaveLength(3)
  await say(page, 'late-arrival', 'Best')
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(heard.length + 3)
})

test('a device without voices, or with none of its own, is offered nothing', async ({ page }) => {
  await withVoices(page, [{ name: 'Cloud', local: false }])
  await openLesson(page, PLAIN_LESSON.address)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByText('✓ Done.')).toBeVisible()
  await expect(start(page)).toHaveCount(0)
})
