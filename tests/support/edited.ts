import { expect, type Page } from '@playwright/test'
import { aMap, fileOf } from './map-file.ts'
import { expectLevel, exported, openKept, point, ready, shelf } from './map-page.ts'

export const AT = 'Arrival at the door'
export const KEY = 'doorstep:map:test-map'
export const NOW = '2026-11-29T15:00:00.000Z'

interface Rated {
  readonly title: string
  readonly evidence: string
  readonly feelings: Record<string, { perceived: number }>
}

/** The file of the map once the arrival at the door has been given that level, worked out without the workbook. */
export function fileWith(perceived: number, updatedAt = NOW): string {
  const map: { personas: [{ id: string }]; stages: { touchpoints: Rated[] }[] } = JSON.parse(
    fileOf(aMap({ updatedAt })),
  )
  for (const stage of map.stages)
    stage.touchpoints = stage.touchpoints.map((touchpoint) => {
      const { id } = map.personas[0]
      const felt = touchpoint.feelings[id]
      if (touchpoint.title !== AT || felt === undefined) return touchpoint
      felt.perceived = perceived
      // Whoever rates an example makes it a guess of their own.
      return touchpoint.evidence === 'example' ? { ...touchpoint, evidence: 'guess' } : touchpoint
    })
  return fileOf(map)
}

/** Opens the board of a map that is kept, at a moment that stands still. */
export async function openAt(page: Page, now = NOW): Promise<void> {
  await page.clock.setFixedTime(now)
  await openKept(page, aMap())
}

/** Lowers the arrival at the door by a level, from "Pleased" to "Fine". Gives the file as it has to be then. */
export async function lower(page: Page, now = NOW): Promise<string> {
  await point(page, 'Perceived', AT).press('ArrowDown')
  await expectLevel(point(page, 'Perceived', AT), 'Fine')
  return fileWith(0, now)
}

/** Waits until the page says that the work is not saved, and gives whether it does. */
async function saysNotSaved(page: Page): Promise<boolean> {
  const status = page.getByRole('status', { name: 'Saving' })
  await expect(status).toHaveText(/^Not saved/)
  return /^Not saved/.test((await status.textContent()) ?? '')
}

/** What storage holds of the map. */
export const kept = async (page: Page) => (await shelf(page))[KEY]

/** What a page gives of work that it cannot keep. */
export async function unkept(page: Page) {
  return { told: await saysNotSaved(page), file: (await exported(page)).text, kept: await kept(page) }
}

/** Leaves the board and opens it again. */
export async function reopened(page: Page): Promise<void> {
  await page.goto('404.html')
  await page.goto('map/board/#test-map')
  await ready(page)
}
