import type { Page } from '@playwright/test'
import type { Kind } from './kinds.ts'
import { aMap, aMapOf, aTouchpoint, type Loose } from './map-file.ts'
import { openKept, ready } from './map-page.ts'
import { twelvePeople } from './twelve.ts'

const GERMAN = 'Wartungsvertragsverlängerungsbestätigung für die Fußbodenheizungsverteilerstation'
const ARABIC = 'ينتظر الفني في المنزل من الصباح حتى المساء ولا يتصل به أحد'

/** The boards that show whether the picture holds: nothing on it, one thing, many, long words, another script, many people. */
export const BOARD_KINDS: readonly Kind[] = [
  { name: 'map-empty', open: openEmpty },
  { name: 'map-one', open: (page) => openKept(page, ofTouchpoints(1)) },
  { name: 'map-14', open: (page) => openKept(page, aMap()) },
  { name: 'map-60', open: (page) => openKept(page, ofTouchpoints(60)) },
  { name: 'map-german', open: (page) => openKept(page, inWords(GERMAN)) },
  { name: 'map-arabic', open: (page) => openKept(page, inWords(ARABIC)) },
  { name: 'map-twelve', open: (page) => openKept(page, twelvePeople()) },
  { name: 'map-twelve-whole', open: (page) => openWhole(page, twelvePeople()) },
  { name: 'map-60-whole', open: (page) => openWhole(page, ofTouchpoints(60)) },
]

async function openEmpty(page: Page): Promise<void> {
  await page.goto('map/')
  await ready(page)
  await page.getByRole('button', { name: 'Start empty' }).click()
  await page.waitForURL(/map\/board\/#./)
  await ready(page)
  await page.getByRole('button', { name: 'Add one here' }).waitFor()
}

/** The whole map at once with everybody in it, where the screen is wide enough for a board. */
async function openWhole(page: Page, map: Loose): Promise<void> {
  await openKept(page, map)
  const people = page.getByRole('button', { name: /^Persona: / })
  if (await people.isVisible()) {
    await people.click()
    await page.getByLabel('All', { exact: true }).check()
    await page.keyboard.press('Escape')
  }
  const fit = page.getByRole('button', { name: 'Fit', exact: true })
  if (!(await fit.isVisible())) return
  await fit.click()
  await page.getByRole('button', { name: /^The whole map/ }).waitFor()
}

/** A map of so many touchpoints, six to a stage, going up and down. */
function ofTouchpoints(count: number): Loose {
  const stages = Array.from({ length: Math.ceil(count / 6) }, (_, stage) => ({
    id: `stage-${stage}`,
    title: `Stage ${stage + 1}`,
    goal: '',
    touchpoints: Array.from({ length: Math.min(6, count - stage * 6) }, (_, at) => aMoment(stage * 6 + at)),
  }))
  return aMapOf([], { title: `${count} touchpoints`, stages })
}

function aMoment(at: number): Loose {
  const levels = { expected: at % 3, expectedWhy: '', perceived: ((at * 2) % 5) - 2, perceivedWhy: '' }
  return aTouchpoint({
    id: `moment-${at}`,
    title: `Touchpoint number ${at + 1}`,
    owner: 'owner',
    feelings: { denise: levels },
  })
}

/** The map of a template with every title said in these words. */
function inWords(words: string): Loose {
  const map = aMap({ title: words })
  const stages = list(map['stages']).map((stage) => ({
    ...stage,
    title: words,
    touchpoints: list(stage['touchpoints']).map((touchpoint) => ({ ...touchpoint, title: words, friction: words })),
  }))
  return { ...map, stages }
}

function list(value: unknown): Loose[] {
  return Array.isArray(value) ? value.map((one) => Object(one)) : []
}
