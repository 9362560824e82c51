import type { Page } from '@playwright/test'
import { keptText } from '../map-page.ts'
import { doesOf, type Model, type Moment, momentsOf, nameOf, newMoment } from './model.ts'
import { expect } from './patient.ts'

/** One open map: where it is edited, what it must say, and the numbers that decide. */
export interface Desk {
  readonly page: Page
  readonly model: Model
  readonly next: () => number
  /** Whether the page is reloaded, closed and opened anew at any time. */
  readonly reopens: boolean
}

/** One of several, by chance. */
export function oneOf<T>(all: readonly T[], next: () => number): T {
  const found = all[Math.floor(next() * all.length)]
  if (found === undefined) throw new Error('Nothing to choose from')
  return found
}

/** Some edits on the board by keys, as quick as keys are pressed. */
export async function pressLevels({ page, model, next }: Desk, presses: number): Promise<void> {
  for (let done = 0; done < presses; done += 1) {
    const name = await focusSomePoint(page, next())
    const line = name.startsWith('Expected') ? 'Expected' : 'Perceived'
    const title = name.replace(`${line}: `, '')
    const side = line === 'Expected' ? 'expected' : 'perceived'
    const level = named(model, title).feelings['denise']?.[side] ?? null
    const up = level === null ? next() < 0.5 : level === -2 || (level < 2 && next() < 0.5)
    await page.keyboard.press(up ? 'ArrowUp' : 'ArrowDown')
    await expect
      .poll(() => page.evaluate(hasFocus), { message: `what a key meant that was pressed on ${name}` })
      .toBe(name)
    model.expect((map) => {
      const found = momentsOf(map).find((one) => one.title === title)
      if (!found) return
      found.feelings['denise'] ??= { expected: null, expectedWhy: '', perceived: null, perceivedWhy: '' }
      found.feelings['denise'][side] = level === null ? 0 : level + (up ? 1 : -1)
    })
  }
}

/** Adds a touchpoint behind the selected one, or at the end, and names it: one step. */
export async function addMoment({ page, model }: Desk): Promise<void> {
  const title = nameOf(40 + model.edits)
  await page.getByRole('button', { name: 'Add touchpoint', exact: true }).first().click()
  const field = page.getByRole('textbox', { name: 'Title', exact: true })
  await expect(field).toBeFocused()
  await field.fill(title)
  const id = await page.evaluate((key) => {
    const at = document.activeElement?.getAttribute('data-focus') ?? ''
    return at.replace(key, '')
  }, 'title:')
  await field.press('Escape')
  await expect.poll(() => keptText(page)).toContain(title)
  const kept: ReturnType<Model['map']> = JSON.parse(await keptText(page))
  model.expect((map) => {
    for (const [row, stage] of kept.stages.entries()) {
      const at = stage.touchpoints.findIndex((one) => one.id === id)
      if (at >= 0) map.stages[row]?.touchpoints.splice(at, 0, newMoment(id, title))
    }
  })
}

/** Removes a touchpoint of the board by its card. */
export async function removeMoment({ page, model, next }: Desk): Promise<void> {
  await putAside(page)
  const moment = named(model, oneOf(await drawnMoments(page), next))
  await cardOf(page, moment).focus()
  await page.keyboard.press('Delete')
  await expect(cardOf(page, moment)).toHaveCount(0)
  model.expect((map) => {
    for (const stage of map.stages) stage.touchpoints = stage.touchpoints.filter(({ id }) => id !== moment.id)
  })
  await putAside(page)
}

/** Moves a touchpoint one place within its stage. */
export async function shiftMoment({ page, model, next }: Desk): Promise<void> {
  await putAside(page)
  const moment = named(model, oneOf(await drawnMoments(page), next))
  const home = model.map().stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === moment.id))
  const at = home?.touchpoints.findIndex(({ id }) => id === moment.id) ?? 0
  const by = at > 0 && (next() < 0.5 || at === (home?.touchpoints.length ?? 0) - 1) ? -1 : 1
  if (!home?.touchpoints[at + by]) return
  await cardOf(page, moment).focus()
  await page.keyboard.press(by < 0 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight')
  model.expect((map) => {
    const stage = map.stages.find(({ id }) => id === home.id)
    if (stage) stage.touchpoints = moved(stage.touchpoints, at, at + by)
  })
}

/** Writes into the table: a title, or what somebody does there, with the number of the edit. */
export async function writeText({ page, model, next }: Desk): Promise<void> {
  const moment = oneOf(momentsOf(model.map()), next)
  const [column, key, text] =
    next() < 0.4
      ? (['Title', 'title', nameOf(40 + model.edits)] as const)
      : (['Does', 'does', doesOf(model.edits)] as const)
  const field = page.getByRole('table').getByRole('textbox', { name: `${column}: ${moment.title}`, exact: true })
  await field.fill(text)
  await page.keyboard.press('Tab')
  model.expect((map) => {
    const found = momentsOf(map).find(({ id }) => id === moment.id)
    if (found) found[key] = text
  })
}

/** Takes a step back, or forth again; a page that was opened anew may have fewer of them. */
export async function step({ page, model, reopens }: Desk, way: 'undo' | 'redo'): Promise<void> {
  const button = page.getByRole('button', { name: way === 'undo' ? 'Undo' : 'Redo', exact: true })
  if (reopens && (await button.isDisabled())) return model.forget()
  await button.click()
  model[way]()
}

/** Nothing is selected and no message stands there. */
export async function putAside(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
}

/** Goes to one of the points that are drawn, which brings others into sight, and gives its name once the focus stays. */
async function focusSomePoint(page: Page, chance: number): Promise<string> {
  let name: string | null = null
  await expect
    .poll(async () => {
      name = await page.getByRole('slider').evaluateAll(focusOne, chance)
      return name
    })
    .not.toBeNull()
  return name ?? ''
}

/** What came before may still be about to lead the focus elsewhere. Runs in the page. */
async function focusOne(all: Element[], part: number): Promise<string | null> {
  const one = all[Math.floor(part * all.length)]
  if (one instanceof HTMLElement || one instanceof SVGElement) one.focus()
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  return one && document.activeElement === one ? one.getAttribute('aria-label') : null
}

/** What the element is called that has the focus. Runs in the page. */
const hasFocus = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? ''

function drawnMoments(page: Page): Promise<string[]> {
  return page
    .getByRole('slider', { name: /^Perceived: / })
    .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').replace('Perceived: ', '')))
}

const cardOf = (page: Page, { id }: Moment) => page.locator(`[data-focus="touchpoint:${id}"]`).first()

function named(model: Model, title: string): Moment {
  const found = momentsOf(model.map()).find((one) => one.title === title)
  if (!found) throw new Error(`The page shows “${title}”, which the map does not have`)
  return found
}

function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const [one] = all.slice(from, from + 1)
  return one === undefined ? [...all] : all.toSpliced(from, 1).toSpliced(to, 0, one)
}
