import type { Page } from '@playwright/test'
import { answer } from './answer.ts'
import { CARDS } from './cards.ts'
import { FULL_LESSON, PLAIN_LESSON } from './content.ts'
import { aMap, fileOf } from './map-file.ts'
import { keep, ready, useTemplate } from './map-page.ts'
import { aScript, say } from './play-script.ts'

/** One kind of page, as somebody in the middle of using it sees it. */
export interface Kind {
  readonly name: string
  /** Opens it; the page is ready afterwards. */
  readonly open: (page: Page) => Promise<void>
}

/** Every kind of page there is. */
export const KINDS: readonly Kind[] = [
  at('home', ''),
  at('learn', 'learn/'),
  at('module', `learn/${PLAIN_LESSON.module}/`),
  at('lesson', PLAIN_LESSON.address),
  { name: 'exercise', open: openExercise },
  at('practice', 'practice/'),
  at('review-empty', 'practice/review/'),
  { name: 'review', open: openReview },
  at('play', 'practice/late-arrival/'),
  { name: 'play-running', open: openPlay },
  at('write', 'practice/write/'),
  { name: 'write-problems', open: openWithProblems },
  { name: 'write-mine', open: openMine },
  at('print', 'print/'),
  at('sheet', 'print/moments-worksheet/'),
  at('huddle', 'print/huddle-start-here/'),
  at('maps-empty', 'map/'),
  { name: 'maps', open: openMaps },
  { name: 'board', open: (page) => openMap(page, '') },
  { name: 'board-panel', open: openPanel },
  { name: 'table', open: (page) => openMap(page, '/table') },
  at('no-such-map', 'map/board/#nobody'),
  at('glossary', 'glossary/'),
  at('sources', 'sources/'),
  { name: 'settings', open: openSettings },
  { name: 'search', open: openSearch },
  at('404', '404.html'),
]

function at(name: string, address: string): Kind {
  return {
    name,
    open: async (page) => {
      await page.goto(address)
      await ready(page)
    },
  }
}

async function openExercise(page: Page): Promise<void> {
  await page.goto(FULL_LESSON.address)
  await ready(page)
  for (const id of FULL_LESSON.exercises) {
    const exercise = page.locator(`#${id}`)
    await exercise.scrollIntoViewIfNeeded()
    await page.locator(`#${id}[data-live]`).waitFor()
    await answer(exercise)
  }
  await page.locator(`#${FULL_LESSON.exercises[0]}`).scrollIntoViewIfNeeded()
}

async function openReview(page: Page): Promise<void> {
  const cards = Object.fromEntries(CARDS.map(({ id }, place) => [id, { at: '2026-01-01', known: place === 1 }]))
  const me = { name: null, lessons: {}, exercises: {}, plays: {}, cards }
  await page.goto('404.html')
  await keep(page, 'doorstep:progress', JSON.stringify({ format: 'doorstep-progress', version: 1, people: { me } }))
  await page.goto('practice/review/')
  await ready(page)
  await page.getByRole('button', { name: 'Show the answer' }).click()
}

async function openPlay(page: Page): Promise<void> {
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await say(page, 'late-arrival', 'Fair')
  await page.getByRole('meter').first().waitFor()
}

/** Somebody has made two mistakes in a talk, and storage is what it should be. */
async function openWithProblems(page: Page): Promise<void> {
  await page.goto('practice/write/')
  await ready(page)
  const script = page.getByRole('textbox', { name: 'Script' })
  await script.fill((await script.inputValue()).replace('trust +8', 'trst +8').replace('-> Leave', '-> Leeve'))
  await page.getByRole('heading', { name: 'To put right' }).waitFor()
}

/** Two plays of one's own, one of them open, and one that could not be read. */
async function openMine(page: Page): Promise<void> {
  const kept = (title: string) =>
    JSON.stringify({
      format: 'doorstep-play',
      version: 1,
      writes: 1,
      at: '2026-11-20T09:00:00.000Z',
      text: aScript(title),
    })
  await page.goto('404.html')
  await keep(page, 'doorstep:play:gate-code', kept('The gate code nobody had'))
  await keep(page, 'doorstep:play:wrong-paint', kept('The wrong white on the wall'))
  await keep(page, 'doorstep:play:half', '{"format":')
  await page.goto('practice/write/#gate-code')
  await ready(page)
  await page.getByRole('button', { name: 'Rename' }).first().click()
}

async function openMaps(page: Page): Promise<void> {
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/')
  await ready(page)
}

async function openMap(page: Page, view: string): Promise<void> {
  await useTemplate(page)
  if (view === '') return
  await page.goto(page.url() + view)
  await ready(page)
}

async function openPanel(page: Page): Promise<void> {
  await useTemplate(page)
  await page.getByRole('region', { name: 'Journey board' }).getByText('Waits at home').first().click()
}

async function openSettings(page: Page): Promise<void> {
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await keep(page, 'doorstep:quarantine:2026-11-21T09:00:00.000Z', '{"half')
  await page.goto('settings/')
  await ready(page)
}

async function openSearch(page: Page): Promise<void> {
  await page.goto('glossary/')
  await ready(page)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('wait')
  await page.getByRole('dialog').getByRole('link').first().waitFor()
}
