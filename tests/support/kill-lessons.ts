import type { Page } from '@playwright/test'
import { comesTo, eachMortal, stands } from './killed-browser.ts'
import { ready } from './map-page.ts'

/** One press of "Done", or of "Undo", the end of its browser, and whether the next browser found it so. */
export interface LessonRound {
  /** Milliseconds from the press to the end. */
  readonly after: number
  readonly done: boolean
  /** What is to be kept of the press. */
  readonly expected: string
  /** What is on the shelf of it once the page has asked the journal and shows the lesson so; null where it never does. */
  readonly found: string | null
}

const BUTTON = { done: 'Done', undo: 'Undo' }

/**
 * Finishes a lesson and takes that back, in turn, and ends the browser so many milliseconds after each press: one round
 * for each number. The browser starts again with the same profile. The clock goes a year back with every round, for no
 * clock may have a say. `lesson` is the address of a lesson.
 */
export async function killLessons(site: string, lesson: string, delays: readonly number[]): Promise<LessonRound[]> {
  const rounds: LessonRound[] = []
  const id = lesson.split('/').at(-2) ?? ''
  let pressed: Omit<LessonRound, 'found'> | null = null
  let done = false
  await eachMortal(delays, async (page, turn, delay) => {
    const now = new Date(Date.UTC(2026 - turn, 5, 1, 9)).toISOString()
    await page.clock.setFixedTime(now)
    const keeper = page.waitForEvent('requestfinished', (request) => request.url().includes('/safekeeping.'))
    // Nobody waits for it in the last browser.
    keeper.catch(() => {})
    await page.goto(site + lesson)
    await ready(page)
    if (pressed) {
      const button = page.getByRole('button', { name: pressed.done ? BUTTON.undo : BUTTON.done, exact: true })
      const look = async () => ((await button.isVisible()) ? pressOn(page, id) : null)
      const found: string | null = await comesTo(look, pressed.expected)
      rounds.push({ ...pressed, found })
      done = pressed.done === (found === pressed.expected)
    }
    if (delay === null) return false
    // Whoever finishes a lesson has scrolled through it, and what keeps it has come meanwhile.
    await page.mouse.wheel(0, 600)
    await stands(page, keeper)
    await page.getByRole('button', { name: done ? BUTTON.undo : BUTTON.done, exact: true }).click()
    pressed = { after: delay, done: !done, expected: JSON.stringify({ done: !done, pressed: now }) }
    return true
  })
  return rounds
}

/** What the shelf of a page holds of the last press. */
async function pressOn(page: Page, lesson: string): Promise<string | null> {
  return pressIn(await page.evaluate(() => localStorage.getItem('doorstep:progress')), lesson)
}

/** What a progress says of a lesson that was done or taken back, and when; where it does not say, that was when it was last open. */
export function pressIn(progress: string | null, lesson: string): string | null {
  const entry = JSON.parse(progress ?? '{}').people?.me?.lessons?.[lesson]
  return entry ? JSON.stringify({ done: entry.done, pressed: entry.pressed ?? entry.at }) : null
}
