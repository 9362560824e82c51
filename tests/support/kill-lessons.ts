import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startMortal } from './killed-browser.ts'
import { ready } from './map-page.ts'

/** One press of "Done", or of "Undo", the end of its browser, and whether the next browser found it so. */
export interface LessonRound {
  /** Milliseconds from the press to the end. */
  readonly after: number
  readonly done: boolean
  /** Whether the lesson stood so, on the page and on the shelf, once the page had asked the journal. */
  readonly kept: boolean
}

const BUTTON = { done: 'Done', undo: 'Undo' }

/**
 * Finishes a lesson and takes that back, in turn, and ends the browser so many milliseconds after each press: one round
 * for each number. The browser starts again with the same profile. The clock goes a year back with every round, for no
 * clock may have a say. `lesson` is the address of a lesson.
 */
export async function killLessons(site: string, lesson: string, delays: readonly number[]): Promise<LessonRound[]> {
  const profile = mkdtempSync(join(tmpdir(), 'doorstep-profile-'))
  const rounds: LessonRound[] = []
  const id = lesson.split('/').at(-2) ?? ''
  let pressed: Omit<LessonRound, 'kept'> | null = null
  let done = false
  try {
    for (const [turn, delay] of [...delays, null].entries()) {
      const { page, kill } = await startMortal(profile)
      try {
        await page.clock.setFixedTime(new Date(Date.UTC(2026 - turn, 5, 1, 9)))
        const keeper = page.waitForEvent('requestfinished', (request) => request.url().includes('/safekeeping.'))
        // Nobody waits for it in the last browser.
        keeper.catch(() => {})
        await page.goto(site + lesson)
        await ready(page)
        if (pressed) {
          const there = await stands(page, id, pressed.done)
          rounds.push({ ...pressed, kept: there })
          done = pressed.done === there
        }
        if (delay === null) break
        // Whoever finishes a lesson has scrolled through it, and what keeps it has come meanwhile.
        await page.mouse.wheel(0, 600)
        await keeper
        await page.getByRole('button', { name: done ? BUTTON.undo : BUTTON.done, exact: true }).click()
        pressed = { after: delay, done: !done }
        await new Promise((resolve) => setTimeout(resolve, delay))
      } finally {
        await kill()
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return rounds
}

/** Whether the page comes to show a lesson as done or not, and the shelf to hold it so. */
async function stands(page: Page, id: string, done: boolean): Promise<boolean> {
  try {
    await page.getByRole('button', { name: done ? BUTTON.undo : BUTTON.done, exact: true }).waitFor({ timeout: 5000 })
    const text = await page.evaluate(() => localStorage.getItem('doorstep:progress'))
    return JSON.parse(text ?? '{}').people?.me?.lessons?.[id]?.done === done
  } catch {
    return false
  }
}
