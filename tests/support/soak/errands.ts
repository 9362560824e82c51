import type { Page } from '@playwright/test'
import { exported, keptText } from '../map-page.ts'
import {
  addMoment,
  type Desk,
  oneOf,
  pressLevels,
  putAside,
  removeMoment,
  shiftMoment,
  step,
  writeText,
} from './edits.ts'
import { momentsOf } from './model.ts'
import { expect, ready, saved } from './patient.ts'

/** How many touchpoints the map has when nothing is missing, and the fewest there may be. */
const FULL = 40
const FEWEST = 37

type Errand = (desk: Desk) => Promise<void>

/** What may come next, the frequent things twice. */
const ERRANDS: readonly Errand[] = [
  levels,
  levels,
  levels,
  comeAndGo,
  comeAndGo,
  shiftMoment,
  texts,
  texts,
  back,
  back,
  look,
  onPhone,
  file,
]

/** Does something by chance, waits until the page says that it is saved, and holds what is kept against what must be. */
export async function oneErrand(desk: Desk): Promise<void> {
  await oneOf(ERRANDS, desk.next)(desk)
  await settle(desk)
}

/** Does each thing once: what a page fetches and keeps for good with the first use of a view is no leak. */
export async function eachErrand(desk: Desk): Promise<void> {
  for (const errand of new Set(ERRANDS)) {
    await errand(desk)
    await settle(desk)
  }
  for (const view of ['Insights', 'Plan', 'Board'] as const) await goTo(desk.page, view)
}

/** Opens the map of a desk on its page. */
export async function openMap({ page, model }: Pick<Desk, 'page' | 'model'>, site: string, view = ''): Promise<void> {
  await page.goto(`${site}map/board/#${idOf(model.key)}${view}`)
  await ready(page)
}

/** Waits until all is saved, and fails where it is not what must be there. */
export async function settle({ page, model }: Pick<Desk, 'page' | 'model'>): Promise<void> {
  await saved(page)
  await expect
    .poll(async () => model.compare((await keptText(page)) || null), { message: `what is kept under ${model.key}` })
    .toBeNull()
}

/** Whatever came before: forty touchpoints, the board's beginning, the first one selected, and as many steps to take back. */
export async function sameAgain(desk: Desk, steps: number): Promise<void> {
  while (momentsOf(desk.model.map()).length < FULL) await addMoment(desk)
  await putAside(desk.page)
  do await pressLevels(desk, 8)
  while (desk.model.steps < steps)
  await settle(desk)
  await goTo(desk.page, 'Table')
  await goTo(desk.page, 'Board')
  const first = momentsOf(desk.model.map())[0]
  await desk.page.locator(`[data-focus="touchpoint:${first?.id}"]`).first().click()
  await expect(desk.page.getByRole('textbox', { name: 'Friction', exact: true })).toBeVisible()
  await expect(desk.page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(first?.title ?? '')
}

async function levels(desk: Desk): Promise<void> {
  await pressLevels(desk, 1 + Math.floor(desk.next() * 8))
}

async function comeAndGo(desk: Desk): Promise<void> {
  const count = momentsOf(desk.model.map()).length
  if (count <= FEWEST || (count < FULL && desk.next() < 0.5)) await addMoment(desk)
  else await removeMoment(desk)
}

async function texts(desk: Desk): Promise<void> {
  await goTo(desk.page, 'Table')
  for (let done = 0; done <= desk.next() * 3; done += 1) await writeText(desk)
  await settle(desk)
  await goTo(desk.page, 'Board')
}

async function back(desk: Desk): Promise<void> {
  const { model, next } = desk
  for (let left = Math.min(model.steps, 1 + Math.floor(next() * 4)); left > 0 && model.steps > 0; left -= 1) {
    await step(desk, 'undo')
  }
  await settle(desk)
  while (model.undone > 0 && next() < 0.6) await step(desk, 'redo')
}

async function look({ page, next }: Desk): Promise<void> {
  await goTo(page, next() < 0.5 ? 'Insights' : 'Plan')
  await goTo(page, 'Board')
}

/** The list stands in the board's place while the window is narrow. */
async function onPhone({ page }: Desk): Promise<void> {
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(page.getByRole('link', { name: 'List', exact: true })).toBeVisible()
  await expect(page.getByRole('slider')).toHaveCount(0)
  await ready(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await boardStands(page)
}

async function file({ page, model }: Desk): Promise<void> {
  expect((await exported(page)).text, 'what is exported').toBe(model.text)
}

async function goTo(page: Page, view: 'Board' | 'Table' | 'Insights' | 'Plan'): Promise<void> {
  await page.getByRole('link', { name: view, exact: true }).click()
  await expect(page.getByRole('link', { name: view, exact: true })).toHaveAttribute('aria-current', 'page')
  if (view === 'Board') await boardStands(page)
  else await ready(page)
}

async function boardStands(page: Page): Promise<void> {
  await expect(page.getByRole('slider').first()).toBeAttached()
  await ready(page)
}

const idOf = (key: string) => key.replace('doorstep:map:', '')
