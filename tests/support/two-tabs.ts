import type { BrowserContext, Page } from '@playwright/test'
import { numbersFrom } from './damage/damage-bytes.ts'
import { copies } from './journal.ts'
import { aMap, fileOf } from './map-file.ts'
import { exported, keep, ready, saved, shelf } from './map-page.ts'

/** What became of two tabs that edit one map in turn. */
export interface TwoTabs {
  /** Edits that a tab took. */
  readonly accepted: number
  /** Edits that were tried where the other tab had the map; each of them was refused in words. */
  readonly refused: number
  /** How often the map changed hands. */
  readonly taken: number
  /** Accepted edits that are on the map in the end. */
  readonly onMap: number
  /** Accepted edits that are in dated copies only, and whether a page told of them. */
  readonly inCopies: number
  readonly told: boolean
  /** Accepted edits that are nowhere. */
  readonly lost: readonly string[]
  /** All accepted edits, and those that are on the map or in a copy that a page told of. */
  readonly edits: string
  readonly found: string
  /** What is on the shelf, and what each tab gives as a file. */
  readonly kept: string
  readonly shown: readonly string[]
  /** Whether both tabs show what is on the shelf, byte for byte. */
  readonly same: boolean
}

const ID = 'test-map'

/**
 * Two tabs edit one map and take it from each other, by chance of a seed: each step is an edit in one of them, or a tap on
 * "Change it here". It ends after so many steps, or when `goesOn` says no.
 */
export async function twoTabs(
  context: BrowserContext,
  site: string,
  { seed, goesOn }: { readonly seed: number; readonly goesOn: (step: number) => boolean },
): Promise<TwoTabs> {
  const next = numbersFrom(seed)
  await context.addInitScript(watchForWords)
  const tabs = [await context.newPage(), await context.newPage()] as const
  const [first, second] = tabs
  await first.goto(`${site}404.html`)
  await keep(first, `doorstep:map:${ID}`, fileOf(aMap()))
  for (const tab of tabs) {
    await tab.goto(`${site}map/board/#${ID}/table`)
    await ready(tab)
  }
  const accepted: string[] = []
  let refused = 0
  let taken = 0
  for (let step = 0; goesOn(step); step += 1) {
    const tab = next() < 0.5 ? first : second
    const token = `e${step}.`
    const answer = next() < 0.25 ? 'take' : await edit(tab, { token, field: Math.floor(next() * 8) })
    if (answer === 'accepted') accepted.push(token)
    else if (answer === 'refused') {
      refused += 1
      await tab.getByRole('alert').filter({ hasText: 'open in another tab' }).waitFor()
    } else if (await takeOver(tab)) taken += 1
  }
  for (const tab of tabs) await saved(tab)
  const text = (await shelf(first))[`doorstep:map:${ID}`] ?? ''
  const copies = await textsOfCopies(first)
  const missing = accepted.filter((token) => !text.includes(token))
  const lost = missing.filter((token) => !copies.some((copy) => copy.includes(token)))
  const shown = [(await exported(first)).text, (await exported(second)).text]
  const hasTold = await Promise.all(tabs.map((tab) => tab.evaluate(() => document.documentElement.dataset['told'])))
  const told = hasTold.includes('yes')
  return {
    ...{ accepted: accepted.length, refused, taken, lost, kept: text, shown, told },
    edits: accepted.join(' '),
    found: accepted.filter((token) => !missing.includes(token) || (told && !lost.includes(token))).join(' '),
    onMap: accepted.length - missing.length,
    inCopies: missing.length - lost.length,
    same: shown.every((one) => one === text),
  }
}

/** Types a token behind what stands in a field, or finds that it cannot. */
function edit(tab: Page, what: { readonly token: string; readonly field: number }) {
  return tab.evaluate(({ token, field }) => {
    const texts = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[aria-label^="Does: "]')]
    const at = texts[field]
    if (!at) throw new Error('The table has no such field')
    if (at.disabled) return 'refused'
    at.value += token
    at.dispatchEvent(new Event('input', { bubbles: true }))
    return 'accepted'
  }, what)
}

/** Takes the map over, where the tab does not have it; says whether there was anything to take. */
export async function takeOver(tab: Page): Promise<boolean> {
  const button = tab.getByRole('button', { name: 'Change it here' })
  if (!(await button.isVisible())) return false
  await button.click()
  await button.waitFor({ state: 'detached' })
  return true
}

/** The text of every dated copy of the device. */
export async function textsOfCopies(page: Page): Promise<readonly string[]> {
  return (await copies(page)).map(({ text }) => String(text))
}

/** Notes that a page told of a change that is kept as a copy. Runs in the page. */
function watchForWords(): void {
  new MutationObserver(() => {
    if (document.body?.textContent.includes('is kept as a dated copy')) document.documentElement.dataset['told'] = 'yes'
  }).observe(document, { childList: true, subtree: true, characterData: true })
}
