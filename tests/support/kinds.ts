import type { Page } from '@playwright/test'
import { answer } from './answer.ts'
import { CARDS } from './cards.ts'
import { FULL_LESSON, PLAIN_LESSON } from './content.ts'
import { aMap, aMapOf, fileOf } from './map-file.ts'
import { linkOf } from './map-link.ts'
import { keep, openKept, ready, useTemplate } from './map-page.ts'
import { keepDone, stepsOf } from './path-steps.ts'
import { aScript, playOn, say } from './play-script.ts'
import { TWO_VOICES, withVoices } from './voices.ts'

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
  { name: 'path', open: openPath },
  at('self-check', 'learn/self-check/'),
  { name: 'self-check-done', open: openSelfCheck },
  at('managers-guide', 'learn/managers-guide/'),
  { name: 'certificate', open: openCertificate },
  at('certificate-open', 'print/certificate/#owner'),
  at('module', `learn/${PLAIN_LESSON.module}/`),
  at('lesson', PLAIN_LESSON.address),
  { name: 'lesson-aloud', open: openAloud },
  { name: 'exercise', open: openExercise },
  at('practice', 'practice/'),
  at('review-empty', 'practice/review/'),
  { name: 'review', open: openReview },
  at('play', 'practice/late-arrival/'),
  { name: 'play-running', open: openPlay },
  { name: 'play-ended', open: openEnded },
  { name: 'play-watch', open: openWatch },
  { name: 'play-wall', open: openWall },
  { name: 'play-wall-answer', open: openWallAnswer },
  at('pair', 'practice/late-arrival/pair/'),
  at('pair-customer', 'practice/late-arrival/pair/#customer'),
  at('pair-crew', 'practice/late-arrival/pair/#crew'),
  at('pair-observer', 'practice/late-arrival/pair/#observer'),
  { name: 'pair-cover', open: openCover },
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
  { name: 'board-library', open: openLibrary },
  { name: 'board-several', open: openSeveral },
  { name: 'board-add-menu', open: openAddMenu },
  { name: 'table', open: (page) => openMap(page, '/table') },
  { name: 'insights', open: (page) => openMap(page, '/insights') },
  { name: 'insights-open', open: openInsights },
  { name: 'insights-predict', open: openPredict },
  { name: 'insights-revealed', open: openRevealed },
  { name: 'insights-empty', open: openNoInsights },
  { name: 'plan', open: openPlan },
  { name: 'plan-owners', open: openPlanOwners },
  { name: 'plan-empty', open: openPlanEmpty },
  { name: 'panel-actions', open: openPanelActions },
  { name: 'map-print', open: openMapPaper },
  at('compare', 'map/compare/#template%3Acarpet-one-day-before&template%3Acarpet-one-day-after'),
  at('compare-empty', 'map/compare/'),
  { name: 'present', open: openPresent },
  { name: 'present-gap', open: openPresentGap },
  at('open', linkOf(aMap())),
  at('open-empty', 'map/open/'),
  at('open-problem', 'map/open/#m=cut'),
  at('no-such-map', 'map/board/#nobody'),
  at('glossary', 'glossary/'),
  at('sources', 'sources/'),
  at('licenses', 'sources/licenses/'),
  at('hosting', 'hosting/'),
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

async function openAloud(page: Page): Promise<void> {
  await withVoices(page, TWO_VOICES, true)
  await page.goto(PLAIN_LESSON.address)
  await ready(page)
  await page.mouse.wheel(0, 1)
  await page.getByRole('button', { name: 'Read aloud', exact: true }).click()
  await page.getByRole('region', { name: 'Read aloud' }).waitFor()
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

async function openPath(page: Page): Promise<void> {
  await page.goto('404.html')
  await keepDone(page, await stepsOf(page, 'technician'), 9)
  await page.goto('learn/paths/technician/')
  await ready(page)
  await page.getByRole('button', { name: 'Show all weeks' }).click()
}

async function openSelfCheck(page: Page): Promise<void> {
  await page.goto('learn/self-check/')
  await ready(page)
  await page.getByRole('radio', { name: 'I am the whole firm' }).check()
  for (const yes of await page.getByRole('radio', { name: 'Some days' }).all()) await yes.check()
  await page.getByRole('button', { name: 'Where should I begin?' }).click()
}

async function openCertificate(page: Page): Promise<void> {
  await page.goto('404.html')
  await keepDone(page, await stepsOf(page, 'technician'))
  await page.goto('print/certificate/#technician')
  await ready(page)
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

/** A second go at its end, so that the best path is there to be read. */
async function openEnded(page: Page): Promise<void> {
  await openPlay(page)
  await playOn(page, 'late-arrival', ['Fair'])
  await page.getByRole('button', { name: 'Play again' }).first().click()
  await page.getByRole('button', { name: 'I said it' }).waitFor()
  await playOn(page, 'late-arrival', ['Poor', 'Fair', 'Best'])
  await page.getByText('The same in words').click()
  await page.getByText('The best path').click()
}

/** The poor model at its end. */
async function openWatch(page: Page): Promise<void> {
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'Watch', exact: true }).click()
  const next = page.getByRole('dialog').getByRole('button', { name: 'Next' })
  while ((await next.getAttribute('aria-disabled')) === 'false') await next.click()
}

/** The first moment on the wall, with hands counted. */
async function openWall(page: Page): Promise<void> {
  await page.goto('practice/late-arrival/')
  await ready(page)
  await page.getByRole('button', { name: 'With the team' }).click()
  const wall = page.getByRole('dialog')
  await wall.getByRole('button', { name: 'Next' }).click()
  await wall.getByLabel('Hands for line 1').fill('4')
  await wall.getByLabel('Hands for line 2').fill('4')
  await wall.getByRole('button', { name: 'Say it' }).click()
  await page.keyboard.press('2')
}

async function openWallAnswer(page: Page): Promise<void> {
  await openWall(page)
  await page.keyboard.press('ArrowRight')
}

async function openCover(page: Page): Promise<void> {
  await page.goto('practice/late-arrival/pair/#customer')
  await ready(page)
  await page.getByRole('button', { name: 'Hand the phone over' }).click()
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

/** With every fold open and something put aside. */
async function openInsights(page: Page): Promise<void> {
  await openMap(page, '/insights')
  await page
    .getByRole('button', { name: /^Put aside: / })
    .first()
    .click()
  for (const fold of await page.locator('main details').all())
    await fold.evaluate((one) => one.setAttribute('open', ''))
}

async function openPredict(page: Page): Promise<void> {
  await openMap(page, '/insights')
  await page.getByRole('button', { name: 'Predict, then reveal' }).click()
  await page.getByRole('group', { name: 'What do they expect?' }).getByLabel('Pleased').check()
}

async function openRevealed(page: Page): Promise<void> {
  await openPredict(page)
  await page.getByRole('button', { name: 'Reveal', exact: true }).click()
  await page.getByRole('heading', { name: 'How far off' }).waitFor()
}

async function openNoInsights(page: Page): Promise<void> {
  await openKept(page, aMapOf([]), '/insights')
}

async function openPanel(page: Page): Promise<void> {
  await useTemplate(page)
  await page.getByRole('region', { name: 'Journey board' }).getByText('Waits at home').first().click()
  await page.getByLabel('Title', { exact: true }).waitFor()
}

/** The plan with one action late, one done, one sized, and one being edited. */
async function openPlan(page: Page): Promise<void> {
  const map = aMap()
  const changes = [
    { due: '2025-11-20' },
    { status: 'doing', due: '2031-12-05' },
    { status: 'planned' },
    { status: 'done' },
  ]
  const actions = Array.isArray(map['actions']) ? map['actions'] : []
  await openKept(page, { ...map, actions: actions.map((action, at) => ({ ...action, ...changes[at] })) }, '/plan')
  await page.locator('[data-focus^="action:"]').nth(1).click()
}

async function openPlanOwners(page: Page): Promise<void> {
  await openKept(page, aMap(), '/plan')
  await page.getByRole('button', { name: 'By owner' }).click()
}

async function openPlanEmpty(page: Page): Promise<void> {
  await openKept(page, aMap({ actions: [] }), '/plan')
  await page
    .getByRole('button', { name: /^Add an action for this/ })
    .first()
    .waitFor()
}

/** A new action in the panel of a touchpoint, or in its sheet. */
async function openPanelActions(page: Page): Promise<void> {
  await openPanel(page)
  await page.getByRole('button', { name: 'Add an action' }).click()
  await page.getByLabel('What we will do').waitFor()
}

async function openAddMenu(page: Page): Promise<void> {
  await useTemplate(page)
  await page.getByRole('button', { name: 'More ways to add' }).click()
  await page.getByRole('menuitem').first().waitFor()
}

/** Two touchpoints are ticked. */
async function openLibrary(page: Page): Promise<void> {
  await openAddMenu(page)
  await page.getByRole('menuitem', { name: 'Pick from a list' }).click()
  const boxes = page.getByRole('dialog').getByRole('checkbox')
  await boxes.first().check()
  await boxes.nth(2).check()
}

/** More lines than a list may have, one of them too long. */
async function openSeveral(page: Page): Promise<void> {
  await openAddMenu(page)
  await page.getByRole('menuitem', { name: 'Type a list' }).click()
  const lines = ['Call answered', 'x'.repeat(4001), ...Array.from({ length: 300 }, (_, at) => `Visit ${at + 1}`)]
  await page.getByRole('dialog').getByRole('textbox').fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Add 200 touchpoints' }).waitFor()
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

/** A map on paper, as it is before it is printed. */
async function openMapPaper(page: Page): Promise<void> {
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/print/#test-map')
  await ready(page)
}

async function openPresent(page: Page): Promise<void> {
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', fileOf(aMap()))
  await page.goto('map/present/#test-map')
  await ready(page)
}

async function openPresentGap(page: Page): Promise<void> {
  await openPresent(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
}
