import { eachMortal } from './killed-browser.ts'
import { aMap, fileOf, type Loose } from './map-file.ts'
import { importFile, point, ready } from './map-page.ts'

/** One edit, the end of its browser, and what the next browser found. */
export interface KillRound {
  /** Milliseconds from the edit to the end. */
  readonly after: number
  /** The map with the edit, as export would write it. */
  readonly expected: string
  /** What was on the shelf once the map was open again; null for nothing. */
  readonly found: string | null
}

const AT = 'Arrival at the door'
const KEY = 'doorstep:map:test-map'

/**
 * Edits a map, ends the browser so many milliseconds later, and starts it again with the same profile: one round for
 * each number. Every other round has three edits in a row, of which the last counts. The clock goes a year back with
 * every round, for no clock may have a say.
 */
export async function killRounds(site: string, delays: readonly number[], map: Loose = aMap()): Promise<KillRound[]> {
  const rounds: KillRound[] = []
  let pending: Omit<KillRound, 'found'> | null = null
  await eachMortal(delays, async (page, turn, delay) => {
    const now = new Date(Date.UTC(2026 - turn, 5, 1, 9)).toISOString()
    await page.clock.setFixedTime(now)
    if (turn === 0) {
      // As people bring one, or the first edit would be all that any disk has of it.
      await page.goto(`${site}map/`)
      await importFile(page, fileOf(map))
      await page.waitForURL(/map\/board\/#test-map$/)
    } else await page.goto(`${site}map/board/#test-map`)
    await ready(page)
    const found = await page.evaluate((key) => localStorage.getItem(key), KEY)
    if (pending) rounds.push({ ...pending, found })
    // A map that is lost as a whole ends it: the rounds that are missing tell.
    if (delay === null || found === null) return false
    const edited = raised(found, now)
    const there = point(page, 'Perceived', AT)
    const back = edited.press === 'ArrowUp' ? 'ArrowDown' : 'ArrowUp'
    for (const key of turn % 2 === 0 ? [] : [edited.press, back]) await there.press(key)
    await there.press(edited.press)
    pending = { after: delay, expected: edited.text }
    return true
  })
  return rounds
}

/** A map with one point a level higher, or lower where it is at the top, and the key that does so. */
function raised(text: string, now: string): { text: string; press: 'ArrowUp' | 'ArrowDown' } {
  const map = JSON.parse(text)
  const touchpoint = map.stages
    .flatMap(({ touchpoints }: { touchpoints: { title: string; feelings: Loose }[] }) => touchpoints)
    .find(({ title }: { title: string }) => title === AT)
  // Whoever rates an example makes it a guess of their own.
  if (touchpoint.evidence === 'example') touchpoint.evidence = 'guess'
  const felt = touchpoint.feelings[map.personas[0].id]
  const press = felt.perceived < 2 ? 'ArrowUp' : 'ArrowDown'
  felt.perceived += press === 'ArrowUp' ? 1 : -1
  return { text: fileOf({ ...map, updatedAt: now }), press }
}
