import type { Page } from '@playwright/test'
import { aHostileMap } from '../support/hostile/map.ts'
import { marked } from '../support/hostile/marked.ts'
import { HOSTILE } from '../support/hostile/strings.ts'
import { watchFor } from '../support/hostile/watch.ts'
import { fileOf } from '../support/map-file.ts'
import { linkOf } from '../support/map-link.ts'
import { exported, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const { value: MAP, texts: TEXTS } = marked(aHostileMap())
const FILE = fileOf(MAP)
const LANES = ['owner', 'friction', 'does', 'thinks', 'backstage', 'drivers', 'voices', 'actions']

const ALL = HOSTILE.length
const TITLES = { 'stages.touchpoints.title': ALL }
/** What a lane says is cut behind 160 letters, which one of the texts has. */
const SHORT = ALL - 1
const IN_LANES = {
  ...{ 'stages.touchpoints.does': SHORT, 'stages.touchpoints.thinks': SHORT, 'stages.touchpoints.backstage': SHORT },
  ...{ 'stages.touchpoints.friction': SHORT, 'actions.text': 8, 'voices.quote': 8 },
}
const NAMES = { title: 1, 'owners.name': 2, 'stages.title': 3 }
const OF_ONE = {
  ...{ 'stages.touchpoints.title': 1, 'stages.touchpoints.does': 1, 'stages.touchpoints.thinks': 1 },
  ...{ 'stages.touchpoints.backstage': 1, 'stages.touchpoints.friction': 1, 'stages.touchpoints.future.note': 1 },
  ...{ 'stages.touchpoints.feelings.expectedWhy': 1, 'stages.touchpoints.feelings.perceivedWhy': 1 },
  ...{ 'owners.name': 2, 'personas.name': 1, 'stages.title': 3, 'actions.text': 1, 'voices.quote': 1 },
}
const DIALOG = { within: 'dialog[open]' }
const MAIN = { within: 'main' }

test.beforeEach(async ({ page }) => {
  const kept = {
    'doorstep:map:hostile': FILE,
    'doorstep:map:other': fileOf({ ...MAP, id: 'other' }),
    'doorstep:prefs': JSON.stringify({
      looks: { hostile: { lanes: LANES.map((lane) => ({ lane, shown: true, open: true })) } },
    }),
  }
  await page.goto('robots.txt')
  await page.evaluate((texts) => Object.entries(texts).map(([key, text]) => localStorage.setItem(key, text)), kept)
})

/** Goes to another view of the map without opening the page anew. */
async function turnTo(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, `hostile/${view}`)
  await ready(page)
}

async function fromMenu(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More ways to add' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

const firstCard = (page: Page) => page.locator('.face').first()

test('the board, its lanes, its panel and every dialog show hostile texts as they are, and run none', async ({
  page,
}) => {
  const watch = watchFor(page, TEXTS)
  const close = () => page.keyboard.press('Escape')
  await page.goto('map/board/#hostile')
  await ready(page)
  await watch.view('Board with all lanes', { ...NAMES, ...TITLES, ...IN_LANES }, { scroller: '.scroller' })
  expect((await exported(page)).text).toBe(FILE)

  await firstCard(page).click()
  await watch.view('Panel of a touchpoint', OF_ONE, { within: 'aside' })
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click()
  await watch.view('Menu of a touchpoint', { 'stages.touchpoints.title': 1 }, { within: '[role=menu]' })
  await close()
  await page.getByRole('region', { name: 'What customers said' }).getByRole('button').first().click()
  await watch.view('A customer’s words', { 'personas.name': 2, 'voices.quote': 1 }, { within: '.voice-form' })

  await fromMenu(page, /^Owners/)
  await watch.view('Owners', { 'owners.name': 2 }, DIALOG)
  await close()
  await fromMenu(page, /^Personas/)
  await watch.view('Personas', { 'personas.name': 2, 'personas.situation': 2 }, DIALOG)
  await page
    .getByRole('button', { name: /^Edit / })
    .first()
    .click()
  const whole = { 'personas.who': 1, 'personas.job': 1, 'personas.worries': 2, 'personas.wants': 1 }
  const persona = { 'personas.name': 2, 'personas.situation': 2, ...whole, 'personas.contact': 1 }
  await watch.view('One persona', persona, DIALOG)
  await close()
  await fromMenu(page, /^Stages/)
  await watch.view('Stages', { 'stages.title': 3, 'stages.goal': 3 }, DIALOG)
  await close()
  await fromMenu(page, /^About/)
  await watch.view('About this map', { title: 1, trade: 1, 'scope.startsWhen': 1, 'scope.endsWhen': 1 }, DIALOG)
  await close()
  await fromMenu(page, /^Dated copies/)
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
  await watch.view('Dated copies', { title: 1 }, DIALOG)
  await close()

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await watch.view('Filter', { 'owners.name': 1 }, { within: '.filter-panel' })
  await close()
  await page.getByRole('button', { name: /^Persona: / }).click()
  await watch.view(
    'Whose lines are shown',
    { 'owners.name': 2, 'personas.name': 2 },
    { within: 'fieldset:not(.voice-form)' },
  )
  await close()
  await page.getByRole('button', { name: 'Future', exact: true }).click()
  await page.getByRole('button', { name: 'What changes' }).click()
  const changes = { 'personas.name': 1, ...TITLES, 'stages.touchpoints.future.note': ALL }
  await watch.view('What changes', changes, DIALOG)
  await close()

  const log = { within: '[role=log]' }
  await firstCard(page).focus()
  await page.keyboard.press('Delete')
  await watch.view('“Removed”', { 'stages.touchpoints.title': 1 }, log)
  await page.keyboard.press('Control+z')
  await watch.view('“Undone”', { 'stages.touchpoints.title': 1 }, log)
  await expect.poll(async () => (await shelf(page))['doorstep:map:hostile']).toBe(FILE)
})

test('table, insights, prediction and plan show hostile texts as they are, and run none', async ({ page }) => {
  const watch = watchFor(page, TEXTS)
  const table = {
    ...{ ...NAMES, ...TITLES, 'personas.name': 2, 'stages.touchpoints.does': ALL, 'stages.touchpoints.thinks': ALL },
    ...{ 'stages.touchpoints.backstage': ALL, 'stages.touchpoints.friction': ALL },
  }
  const whys = { 'stages.touchpoints.feelings.expectedWhy': ALL, 'stages.touchpoints.feelings.perceivedWhy': ALL }
  await page.goto('map/board/#hostile/table')
  await ready(page)
  await watch.view('Table', { ...table, ...whys }, { scroller: '.scroller' })
  await turnTo(page, 'insights')
  await page.getByRole('heading', { name: 'Who thinks what' }).click()
  const facts = { title: 1, 'owners.name': 1, 'personas.name': 2 }
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await watch.view('Insights with the coach and the ratings', { ...facts, ...TITLES }, MAIN)
  await page.getByRole('button', { name: 'Predict, then reveal' }).click()
  const asked = { 'stages.title': 1, 'stages.touchpoints.title': 1, 'stages.touchpoints.does': 1 }
  await watch.view('Predict', { title: 1, 'personas.name': 2, ...asked }, MAIN)
  await page.getByRole('group', { name: 'How does it feel to them?' }).getByLabel('Pleased').check()
  await page.getByRole('button', { name: 'Reveal', exact: true }).click()
  await watch.view('Reveal', { title: 1, 'personas.name': 2, 'stages.touchpoints.title': 1 }, MAIN)

  await turnTo(page, 'plan')
  await watch.view('Plan by status', { ...facts, 'stages.touchpoints.title': 13, 'actions.text': 8 }, MAIN)
  await page.getByRole('button', { name: 'By owner' }).click()
  await watch.view('Plan by owner', { ...facts, 'stages.touchpoints.title': 13, 'actions.text': 8 }, MAIN)
  await page
    .getByRole('button', { name: /^Edit: / })
    .first()
    .click()
  const form = { ...facts, 'owners.name': 2, ...TITLES, 'actions.text': 8, 'actions.measure': 1 }
  await watch.view('Form of an action', form, MAIN)
  expect((await shelf(page))['doorstep:map:hostile']).toBe(FILE)
})

test('paper, presenting, comparing, a link and the page of all maps show hostile texts as they are, and run none', async ({
  page,
}) => {
  const watch = watchFor(page, TEXTS)
  await page.goto('map/print/#hostile')
  await ready(page)
  const people = { 'owners.name': 1, 'personas.name': 2 }
  const actions = { 'actions.text': 8, 'actions.measure': 8 }
  const paper = { title: 1, ...people, 'stages.title': 3, ...TITLES, 'stages.touchpoints.friction': ALL, ...actions }
  await watch.view('Three papers', paper, MAIN)

  await page.goto('map/present/#hostile')
  await ready(page)
  const gap = { 'stages.title': 1, 'stages.touchpoints.title': 1, 'stages.touchpoints.friction': 1 }
  const slides = [
    { title: 1, 'personas.name': 2, 'personas.situation': 1, 'stages.title': 3 },
    { title: 1, ...people, ...gap, 'actions.text': 1, 'voices.quote': 1 },
    ...[3, 4, 5, 6].map(() => ({ title: 1, ...people, ...gap, 'stages.touchpoints.thinks': 1 })),
    { title: 1, ...people, 'stages.touchpoints.title': 3, 'actions.text': 3 },
  ]
  for (const [at, slide] of slides.entries()) {
    await watch.view(`Slide ${at + 1}`, slide)
    await page.keyboard.press('ArrowRight')
  }

  await page.goto('map/compare/#hostile&other')
  await ready(page)
  await watch.view('Compare', { title: 1, 'personas.name': 1, ...TITLES }, MAIN)

  await page.goto(linkOf({ ...MAP, id: 'other', trade: '' }))
  await ready(page)
  await watch.view('A map in a link', { title: 1 }, MAIN)
  await page.getByRole('button', { name: 'Save to my maps' }).click()
  await watch.view('This map is here already', { title: 1 }, DIALOG)
  await page.keyboard.press('Escape')

  await page.goto('map/')
  await ready(page)
  await watch.view('All maps', { title: 1 }, MAIN)
  for (const dialog of ['Rename', 'Dated copies']) {
    await page.getByRole('button', { name: dialog }).first().click()
    await watch.view(dialog, { title: 1 }, DIALOG)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Delete' }).first().click()
  const forGood = page.getByRole('button', { name: /^Delete for good/ })
  await expect(forGood).toHaveCount(1)
  await watch.view('Bin', { title: 1 }, { within: '.bin' })
  await forGood.click()
  await watch.view('Delete for good?', { title: 1 }, DIALOG)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the list and the sheet of a touchpoint show hostile texts as they are, and run none', async ({ page }) => {
    const watch = watchFor(page, TEXTS)
    await page.goto('map/board/#hostile')
    await ready(page)
    await watch.view('List with all lanes', { ...NAMES, 'personas.name': 2, ...TITLES, ...IN_LANES })
    await expect(page.locator('.said', { hasText: /^\s*a{159}…\s*$/ })).toHaveCount(4)
    await firstCard(page).click()
    await watch.view('Sheet of a touchpoint', OF_ONE, DIALOG)
  })
})
