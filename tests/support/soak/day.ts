import { type BrowserContext, chromium } from '@playwright/test'
import { LONGEST } from '~/journey/history.ts'
import { numbersFrom } from '../damage/damage-bytes.ts'
import { findBrowser, launchOptions } from '../find-browser.ts'
import { keep } from '../map-page.ts'
import type { Desk } from './edits.ts'
import { eachErrand, oneErrand, openMap, sameAgain, settle } from './errands.ts'
import { type Memory, memoryOf } from './memory.ts'
import { fortyMoments, modelOf } from './model.ts'
import { openAnew, openElsewhere, visit } from './tabs.ts'

/** One look at the memory of the page that stays open. */
export interface Sample extends Memory {
  /** Minutes since the beginning. */
  readonly at: number
  readonly steps: number
  /** How many edits both maps took until then, and how often a page was opened anew or a second tab came. */
  readonly edits: number
  readonly reopened: number
  readonly visits: number
}

/**
 * The heap holds the scripts' compiled code too, which a browser makes more of for as long as it finds something worth it,
 * and throws away as it likes: up and down by a tenth of everything. Without it what is left is what the pages hold.
 */
const PLAIN_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'

/**
 * Works on two maps by chance for so many minutes: one in a page that is never reloaded, while second tabs come and go,
 * the other in a page that is reloaded, left and closed again and again. Gives a sample `times` times, always of the same
 * map in the same view with the same number of steps to take back. Throws where a text is not what must be there.
 */
export async function soakDay(
  site: string,
  { minutes, seed, times }: { minutes: number; seed: number; times: number },
  tell: (sample: Sample) => void,
): Promise<void> {
  const options = launchOptions(await findBrowser())
  const browser = await chromium.launch({ ...options, args: [...options.args, PLAIN_CODE] })
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(60_000)
    const troubles = watch(context)
    const next = numbersFrom(seed)
    const lasting = await desk(context, site, 'lasting', next, false)
    let restless = await desk(context, site, 'restless', next, true)
    const measure = await memoryOf(lasting.page)
    const start = performance.now()
    const passed = () => (performance.now() - start) / 60_000
    let [reopened, visits] = [0, 0]
    await sameAgain(lasting, LONGEST)
    await eachErrand(lasting)
    for (let sample = 1; sample <= times; sample += 1) {
      while (passed() < (minutes * sample) / times) {
        await lasting.page.bringToFront()
        for (let done = next() * 5; done > 0; done -= 1) await oneErrand(lasting)
        if (next() < 0.3) {
          await visit(lasting, site)
          visits += 1
        }
        await restless.page.bringToFront()
        for (let done = next() * 2; done > 0; done -= 1) await oneErrand(restless)
        restless = await openAnew(restless, site)
        reopened += 1
        if (troubles.length > 0) throw new Error(`The page was not quiet: ${troubles.join(' | ')}`)
      }
      await lasting.page.bringToFront()
      await sameAgain(lasting, LONGEST)
      // A browser may put both pages into one process, whose figures then are those of both.
      await settle(restless)
      await restless.page.close()
      const edits = lasting.model.edits + restless.model.edits
      tell({ at: passed(), steps: lasting.model.steps, edits, reopened, visits, ...(await measure()) })
      restless = await openElsewhere(restless, site)
    }
  } finally {
    await browser.close()
  }
}

async function desk(
  context: BrowserContext,
  site: string,
  id: string,
  next: () => number,
  reopens: boolean,
): Promise<Desk> {
  const page = await context.newPage()
  const text = fortyMoments(id)
  const model = modelOf(`doorstep:map:${id}`, text)
  await page.goto(`${site}404.html`)
  await keep(page, model.key, text)
  await openMap({ page, model }, site)
  return { page, model, next, reopens }
}

function watch(context: BrowserContext): string[] {
  const troubles: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
  })
  context.on('weberror', (trouble) => troubles.push(trouble.error().message))
  return troubles
}
