import type { Page } from '@playwright/test'
import { comesTo, eachMortal, stands } from './killed-browser.ts'
import { ready } from './map-page.ts'
import { aScript } from './play-script.ts'

/** What was typed last, the end of its browser, and what the next browser found of it. */
export interface PlayRound {
  /** Milliseconds from the last letter to the end. */
  readonly after: number
  /** The script as it was typed. */
  readonly expected: string
  /** What is kept of it once the page has come again; null for nothing. */
  readonly found: string | null
  /** The names of all plays that are kept then. */
  readonly names: readonly string[]
}

const NAME = 'killed'
const KEY = `doorstep:play:${NAME}`

/**
 * Writes a play letter by letter, ends the browser so many milliseconds after the last letter, and starts it again with the
 * same profile: one round for each number, the first with a play that no shelf has had yet. The clock goes a year back
 * with every round, for no clock may have a say.
 */
export async function killPlays(site: string, delays: readonly number[]): Promise<PlayRound[]> {
  const rounds: PlayRound[] = []
  let pending: Omit<PlayRound, 'found' | 'names'> | null = null
  await eachMortal(delays, async (page, turn, delay) => {
    await page.clock.setFixedTime(new Date(Date.UTC(2026 - turn, 5, 1, 9)))
    const writer = page.waitForEvent('requestfinished', (request) => request.url().includes('/play-entries.'))
    // Nobody waits for it in the last browser.
    writer.catch(() => {})
    await page.goto(`${site}practice/write/${turn === 0 ? '' : `#${NAME}`}`)
    await ready(page)
    const found: string | null = await comesTo(() => textOn(page), pending?.expected ?? null)
    const kept = await page.evaluate(() => ({ ...localStorage }))
    const names = Object.keys(kept).flatMap((key) => (key.startsWith('doorstep:play:') ? [key.slice(14)] : []))
    if (pending) rounds.push({ ...pending, found, names })
    // A play that is lost as a whole ends it: the rounds that are missing tell.
    if (delay === null || (turn > 0 && found === null)) return false
    const script = page.getByRole('textbox', { name: 'Script' })
    const before: string = found ?? aScript('Killed')
    if (turn === 0) await script.fill(before)
    await script.press('ControlOrMeta+End')
    await stands(page, writer)
    const letters = `% turn ${turn}`
    await script.pressSequentially(letters)
    pending = { after: delay, expected: before + letters }
    return true
  })
  return rounds
}

async function textOn(page: Page): Promise<string | null> {
  const kept = await page.evaluate((key) => localStorage.getItem(key), KEY)
  return kept === null ? null : JSON.parse(kept).text
}
