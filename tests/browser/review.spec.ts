import type { Page } from '@playwright/test'
import { CARDS } from '../support/cards.ts'
import { keep, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

/** The lesson with the most cards, and what they are. */
const LESSON =
  CARDS.map(({ lesson }) => lesson).sort((one, other) => cardsOf(other).length - cardsOf(one).length)[0] ?? ''
const OF_LESSON = cardsOf(LESSON)
const DONE_AT = '2026-11-20T18:00:00.000Z'
const PLAN = { when: 'the clock strikes', act: 'I send a text' }

function cardsOf(lesson: string) {
  return CARDS.filter((card) => card.lesson === lesson)
}

/** The workbook of somebody who finished one lesson and wrote a plan, seen at a moment. */
async function openAt(page: Page, at: string, address = 'practice/review/', person: object = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(at))
  await page.goto('404.html')
  const me = { name: null, lessons: { [LESSON]: { at: DONE_AT, done: true } }, exercises: {}, plays: {}, cards: {} }
  const progress = { format: 'doorstep-progress', version: 1, people: { me: { ...me, ...person } } }
  await keep(page, 'doorstep:progress', JSON.stringify(progress))
  await page.goto(address)
  await ready(page)
}

async function cardsKept(page: Page): Promise<Record<string, { rung?: number; due?: string; known?: boolean }>> {
  return JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}').people.me.cards
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test('somebody new reads that cards come after a lesson', async ({ page }) => {
  await page.goto('practice/')
  await page.getByRole('link', { name: 'Review cards' }).click()
  await ready(page)
  await expect(heading(page)).toHaveText('Nothing is due today')
  await expect(page.getByRole('main')).toContainText('the day after you press Done')
})

test('on the day of the lesson nothing is due, and the page says when', async ({ page }) => {
  await openAt(page, '2026-11-20T20:00:00.000Z')
  await expect(heading(page)).toHaveText('Nothing is due today')
  await expect(page.getByRole('main')).toContainText('November 21')
})

test('the day after, cards are asked by keyboard alone; what was made of each is kept and comes back on its day', async ({
  page,
}) => {
  await openAt(page, '2026-11-21T12:00:00.000Z')
  for (const [place, card] of OF_LESSON.entries()) {
    await expect(heading(page)).toHaveText(card.front)
    await expect(page.getByText(card.back)).toHaveCount(0)
    await button(page, 'Show the answer').focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toContainText(card.back)
    await page.keyboard.press('Tab')
    await expect(button(page, 'Knew it')).toBeFocused()
    if (place === 0) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
    if (await button(page, 'A few more').isVisible())
      await page.getByRole('button', { name: 'A few more' }).press('Enter')
  }
  await expect(heading(page)).toHaveText('That was all for today')
  const kept = await cardsKept(page)
  OF_LESSON.forEach(({ id }, place) => {
    expect(kept[id]).toMatchObject(place === 0 ? { rung: 0, due: '2026-11-22' } : { rung: 1, due: '2026-11-24' })
  })
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00.000Z'))
  await page.reload()
  await ready(page)
  await expect(heading(page)).toHaveText(OF_LESSON[0]?.front ?? '')
  await expect(page.getByRole('main')).toContainText('Last card for today')
})

test('"Later" waits until tomorrow, "Never ask again" for good until it is taken back', async ({ page }) => {
  await openAt(page, '2026-11-21T12:00:00.000Z')
  const [first, second] = OF_LESSON.map(({ id }) => id)
  await button(page, 'Later').click()
  await expect.poll(async () => (await cardsKept(page))[first ?? '']).toMatchObject({ rung: 0, due: '2026-11-22' })
  await button(page, 'Show the answer').click()
  await button(page, 'Never ask again').click()
  expect((await cardsKept(page))[second ?? '']?.known).toBe(true)
  await button(page, 'Take it back').click()
  expect((await cardsKept(page))[second ?? '']?.known).toBe(false)
  await expect(heading(page)).toBeFocused()
})

test('a card known for good is brought back from its list', async ({ page }) => {
  const [card] = OF_LESSON
  await openAt(page, '2027-03-01T12:00:00.000Z', 'practice/review/', {
    cards: Object.fromEntries(OF_LESSON.map(({ id }) => [id, { at: DONE_AT, known: true }])),
  })
  await expect(heading(page)).toHaveText('Nothing is due today')
  await page.getByText(/you know$/).click()
  await button(page, 'Bring back').first().click()
  await expect(heading(page)).toHaveText(card?.front ?? '')
  await expect(heading(page)).toBeFocused()
})

test('after six cards there is a pause, and the rest can wait', async ({ page }) => {
  const lessons = Object.fromEntries(CARDS.map(({ lesson }) => [lesson, { at: DONE_AT, done: true }]))
  await openAt(page, '2026-11-21T12:00:00.000Z', 'practice/review/', { lessons })
  await expect(page.getByRole('main')).toContainText('6 cards in this round')
  for (let card = 0; card < 6; card += 1) await button(page, 'Later').click()
  await expect(heading(page)).toHaveText('That was a minute. Enough for today')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('main')).toContainText(`${CARDS.length - 6} cards can wait`)
  await button(page, 'A few more').click()
  await expect(page.getByRole('main')).toContainText('6 cards in this round')
})

test('the answer leads back to its lesson', async ({ page }) => {
  await openAt(page, '2026-11-21T12:00:00.000Z')
  await button(page, 'Show the answer').click()
  await page.getByRole('link', { name: /^Read it again/ }).click()
  await expect(page).toHaveURL(new RegExp(`/learn/[a-z-]+/${LESSON}/$`))
})

test('home offers the warm-up when cards are due, and only then', async ({ page }) => {
  await openAt(page, '2026-11-20T20:00:00.000Z', '')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('link', { name: 'Warm up' })).toBeHidden()
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00.000Z'))
  await page.reload()
  await expect(page.getByText('60-second warm-up')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('questions have come back.')
  await page.getByRole('link', { name: 'Warm up' }).click()
  await ready(page)
  await expect(heading(page)).toHaveText(OF_LESSON[0]?.front ?? '')
})

test('a plan asks three days later whether it was used, and keeps what is said', async ({ page }) => {
  const person = { lessons: {}, exercises: { 'mot-plan': { at: DONE_AT, answer: PLAN } } }
  await openAt(page, '2026-11-22T12:00:00.000Z', 'practice/review/', person)
  await expect(heading(page)).toHaveText('Nothing is due today')
  await page.clock.setFixedTime(new Date('2026-11-23T12:00:00.000Z'))
  await page.reload()
  await ready(page)
  await expect(heading(page)).toHaveText('When the clock strikes, I send a text.')
  await button(page, 'No chance').click()
  await expect(page.getByText('It asks again in three days.')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  const { people } = JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}')
  expect(people.me.exercises['mot-plan']).toMatchObject({ answer: PLAN, used: [{ said: 'no-chance' }] })
})

test.describe('who is learning', () => {
  const who = (page: Page) => page.getByRole('region', { name: 'Who is learning?' })

  test('somebody is added and switched to in one tap; the marks and the cards are each person’s own', async ({
    page,
  }) => {
    await openAt(page, '2026-11-21T12:00:00.000Z', 'settings/')
    await page.getByRole('link', { name: 'Who is learning on this device' }).click()
    await expect(who(page).getByLabel('First name')).toBeVisible()
    // A browser that goes to "#who" takes the focus away with the first picture; nobody types before that.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    await who(page).getByLabel('First name').fill('Ana')
    await page.keyboard.press('Enter')
    await expect(who(page).getByRole('button', { name: /^Ana/, pressed: true })).toBeVisible()
    await expect(who(page).getByLabel('First name')).toBeFocused()
    await page.goto('practice/review/')
    await ready(page)
    await expect(heading(page)).toHaveText('Nothing is due today')
    await page.goto('practice/')
    await who(page).getByRole('button', { name: 'No name yet' }).click()
    await expect(who(page).getByRole('button', { name: /^No name yet/, pressed: true })).toBeFocused()
    await page.goto('practice/review/')
    await ready(page)
    await expect(heading(page)).toHaveText(OF_LESSON[0]?.front ?? '')
  })

  test('what was kept before gets a name, and the role-plays show the results of whoever learns', async ({ page }) => {
    const plays = { 'late-arrival': { at: DONE_AT, best: 'Trust kept', run: [], rank: 0, ended: true } }
    await openAt(page, '2026-11-21T12:00:00.000Z', 'practice/', { plays })
    await expect(page.getByText('Trust kept')).toBeVisible()
    await who(page).getByLabel('First name').fill('Bo')
    await who(page).getByRole('button', { name: 'Name what is kept so far' }).click()
    await expect(who(page).getByRole('button', { name: /^Bo/, pressed: true })).toBeVisible()
    expect(JSON.parse((await shelf(page))['doorstep:progress'] ?? '{}').people.me.name).toBe('Bo')
    await who(page).getByLabel('First name').fill('bo')
    await who(page).getByRole('button', { name: 'Add', exact: true }).click()
    await expect(who(page).getByText('That name is here already')).toBeVisible()
    await who(page).getByLabel('First name').fill('Cleo')
    await who(page).getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('Trust kept')).toHaveCount(0)
    await who(page).getByRole('button', { name: 'Bo' }).click()
    await expect(page.getByText('Trust kept')).toBeVisible()
  })
})
