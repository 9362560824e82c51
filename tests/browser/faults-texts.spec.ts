import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { damageBytes, numbersFrom } from '../support/damage/damage-bytes.ts'
import { KEY } from '../support/edited.ts'
import { fault } from '../support/faults.ts'
import { aMap, fileOf } from '../support/map-file.ts'
import { keep, mapEntry, problem, ready, shelf } from '../support/map-page.ts'
import { refuseStorage } from '../support/refuse.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

const HALF = fileOf(aMap()).slice(0, 9_000)

/** What Settings offers of all that could not be read, as the downloads give it. */
async function offered(page: Page): Promise<readonly string[]> {
  await page.goto('settings/')
  await ready(page)
  const texts: string[] = []
  const list = page.getByRole('region', { name: 'Could not be read' })
  for (const button of await list.getByRole('button', { name: /^Download/ }).all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    texts.push(readFileSync(await download.path(), 'utf8'))
  }
  return texts
}

test(
  'half a value and nothing else: the board says so, and Settings gives the half, byte for byte',
  fault('half-only'),
  async ({ page }) => {
    await page.goto('404.html')
    await keep(page, KEY, HALF)
    await page.goto('map/board/#test-map')
    await expect(problem(page, 'not-json')).toBeVisible()
    const told = await problem(page, 'not-json').isVisible()
    witness({ work: HALF, after: HALF, kept: null, told, aside: await offered(page) })
  },
)

test('half a value and no room to put it aside: it stays where it is', fault('half-full'), async ({ page }) => {
  await page.goto('404.html')
  await keep(page, KEY, HALF)
  await page.addInitScript(refuseStorage, { error: 'QuotaExceededError', write: 1 } as const)
  for (const address of ['map/board/#test-map', 'map/', 'settings/']) {
    await page.goto(address)
    await ready(page)
    if (address.includes('board')) await expect(problem(page, 'not-json')).toBeVisible()
  }
  witness({ work: HALF, kept: (await shelf(page))[KEY] })
})

const SEED = 20_261_129
const COUNT = 200
/** As many as fit into the storage of a browser at once, with a copy of the longest. */
const AT_ONCE = 50

test(
  '200 damaged maps are kept, each of them: as a map where it can be read, else put aside byte for byte',
  fault('damaged-200'),
  async ({ page }) => {
    const damaged = damagedMaps()
    expect(damaged).toHaveLength(COUNT)
    for (let from = 0; from < COUNT; from += AT_ONCE) {
      const some = new Map(damaged.slice(from, from + AT_ONCE))
      await page.goto('404.html')
      await page.evaluate(
        (texts) => {
          localStorage.clear()
          for (const [key, text] of texts) localStorage.setItem(key, text)
        },
        [[KEY, fileOf(aMap())] as const, ...some],
      )
      await page.goto('map/')
      await ready(page)
      await expect(mapEntry(page, 'No cooling')).toBeVisible()
      const kept = await shelf(page)
      const aside = Object.keys(kept).filter((key) => key.startsWith('doorstep:quarantine:'))
      const told = await page.getByText(`${aside.length} texts that could not be read are kept`).isVisible()
      const texts = aside.map((key) => kept[key] ?? '')
      witness(
        { work: fileOf(aMap()), kept: kept[KEY] },
        ...[...some].map(([key, work]) => ({ work, kept: kept[key], told, aside: texts })),
      )
    }
  },
)

/** Real maps, each under a name of its own, after what a broken disk or a careless hand does to a file. */
function damagedMaps(): readonly (readonly [key: string, text: string])[] {
  const next = numbersFrom(SEED)
  const folder = 'content/templates'
  const names = readdirSync(folder).filter((name) => name.endsWith('.journey.json'))
  const maps = names.sort().map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  return Array.from({ length: COUNT }, (_, at) => {
    const { template: _template, ...map } = maps[at % maps.length]
    const whole = new TextEncoder().encode(fileOf({ ...map, id: `damaged-${at}` }))
    return [`doorstep:map:damaged-${at}`, new TextDecoder().decode(damageBytes(whole, next))] as const
  })
}
