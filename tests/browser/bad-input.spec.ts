import { aMap, aMapOf, aPersona, aTouchpoint, fileOf, type Loose } from '../support/map-file.ts'
import { importFile, keep, mapId, openKept, problem, ready, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const good = fileOf(aMap())
const rated = (feeling: Loose) => aMapOf([aTouchpoint({ feelings: { denise: feeling } })])

const REFUSED: readonly (readonly [what: string, code: string, file: string | Buffer])[] = [
  ['an empty file', 'not-json', ''],
  ['plain text', 'not-json', 'Dear customer, we are late.'],
  ['a picture', 'not-json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff])],
  ['half a file', 'not-json', good.slice(0, good.length / 2)],
  ["another app's file", 'not-a-journey', '{"type":"excalidraw","version":2,"elements":[]}'],
  ['a list', 'not-a-journey', '[1, 2, 3]'],
  ['the word null', 'not-a-journey', 'null'],
  ['a newer version', 'made-by-newer-version', fileOf(aMap({ version: 2 }))],
  ['ten megabytes', 'too-big', fileOf(aMap({ note: 'x'.repeat(10 * 1024 * 1024) }))],
  [
    '3,000 touchpoints',
    'too-big',
    fileOf(aMapOf(Array.from({ length: 3_000 }, (_, at) => aTouchpoint({ id: `t${at}` })))),
  ],
  ['61 stages', 'too-big', fileOf(aMap({ stages: stages(61) }))],
  [
    '13 personas',
    'too-big',
    fileOf(aMap({ personas: Array.from({ length: 13 }, (_, at) => aPersona({ id: `p${at}` })) })),
  ],
  ['a text of 4,001 characters', 'too-big', fileOf(aMap({ title: 'x'.repeat(4_001) }))],
  ['a level of 7', 'damaged', fileOf(rated({ expected: 7, perceived: 0 }))],
  ['a level of "2"', 'damaged', fileOf(rated({ expected: '2', perceived: 0 }))],
  ['a level of 0.5', 'damaged', fileOf(rated({ expected: 0.5, perceived: 0 }))],
  ['an id given twice', 'damaged', fileOf(aMapOf([aTouchpoint(), aTouchpoint({ title: 'Again' })]))],
  ['no id', 'damaged', fileOf(aMap({ id: undefined }))],
  ['an id that is no part of an address', 'damaged', fileOf(aMap({ id: '../<b>' }))],
  ['an unknown kind', 'damaged', fileOf(aMapOf([aTouchpoint({ kind: 'psychic' })]))],
  ['version 1.5', 'damaged', fileOf(aMap({ version: 1.5 }))],
  ['stages that are no list', 'damaged', fileOf(aMap({ stages: 'none' }))],
]

test.describe('a file that is no map of ours is refused with one sentence, and nothing is written', () => {
  for (const [what, code, file] of REFUSED) {
    test(`${what}: ${code}`, async ({ page }) => {
      await page.goto('map/')
      await ready(page)
      const before = await shelf(page)
      await importFile(page, file)
      await expect(problem(page, code)).toHaveText(/\w+.*\./)
      expect(await shelf(page)).toEqual(before)
      await expect(page).toHaveURL(/\/map\/$/)
    })
  }
})

test('HTML and scripts in every text are shown as text and never run', async ({ page }) => {
  const bad = `<img src=x onerror="window.ran=1"><script>window.ran=1</script>javascript:window.ran=1`
  const poisoned = poison(aMap(), bad)
  await openKept(page, poisoned)
  for (const view of ['', '/table']) {
    await page.goto(`map/board/#test-map${view}`)
    await ready(page)
    expect(await page.content()).not.toMatch(/<img src="?x/)
  }
  await page.goto('map/')
  await ready(page)
  await expect(page.getByText(bad).first()).toBeVisible()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('an address that names no kept map says so, and leaves what is kept alone', async ({ page }) => {
  await openKept(page, aMap())
  const before = await shelf(page)
  for (const hash of ['#nobody', '#nobody/table', '', '#%E0%A4%A', '#<script>alert(1)</script>', '#__proto__']) {
    await page.goto('about:blank')
    await page.goto(`map/board/${hash}`)
    await ready(page)
    await expect(problem(page, 'no-such-map')).toBeVisible()
  }
  const { 'doorstep:prefs': _, ...rest } = await shelf(page)
  const { 'doorstep:prefs': __, ...earlier } = before
  expect(rest).toEqual(earlier)
})

test('a kept text that cannot be read goes to quarantine, byte for byte, with a download', async ({ page }) => {
  const spoiled = `${fileOf(aMap()).slice(0, 900)}\u0000\ud83d\ude00 “half”`
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', spoiled)
  await keep(page, 'doorstep:progress', '{"format":')
  await page.goto('map/board/#test-map')
  await ready(page)
  await expect(problem(page, 'not-json')).toBeVisible()
  const kept = await shelf(page)
  expect(kept['doorstep:map:test-map']).toBeUndefined()
  expect(
    Object.entries(kept)
      .filter(([key]) => key.startsWith('doorstep:quarantine:'))
      .map(([, text]) => text),
  ).toContain(spoiled)

  await page.goto('learn/')
  await page.goto('settings/')
  await ready(page)
  const texts: string[] = []
  for (const button of await page
    .getByRole('region', { name: 'Could not be read' })
    .getByRole('button', { name: /^Download/ })
    .all()) {
    const download = page.waitForEvent('download')
    await button.click()
    const stream = await (await download).createReadStream()
    texts.push(Buffer.concat(await stream.toArray()).toString('utf8'))
  }
  expect(texts).toContain(spoiled)
})

test('a kept map made by a newer version stays where it is, untouched', async ({ page }) => {
  const newer = fileOf(aMap({ version: 2, shape: 'unheard of' }))
  await page.goto('404.html')
  await keep(page, 'doorstep:map:test-map', newer)
  await page.goto('map/board/#test-map')
  await ready(page)
  await expect(problem(page, 'made-by-newer-version')).toBeVisible()
  await page.goto('map/')
  await ready(page)
  expect((await shelf(page))['doorstep:map:test-map']).toBe(newer)
})

test('any other spelling of a map is put into the usual form', async ({ page }) => {
  const { title, ...rest } = aMap()
  const spelled = `\ufeff${JSON.stringify({ title, ...rest }).replaceAll(',"', ',\r\n"')}`
  await page.goto('map/')
  await ready(page)
  await importFile(page, spelled)
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  expect(mapId(page)).toBe('test-map')
  expect((await shelf(page))['doorstep:map:test-map']).toBe(good)
})

function stages(count: number): Loose[] {
  return Array.from({ length: count }, (_, at) => ({ id: `s${at}`, title: `Stage ${at}`, goal: '', touchpoints: [] }))
}

/** The same map with a text put in front of every sentence of it; words the format knows stay. */
function poison(value: Loose, bad: string): Loose {
  const free = new Set(['title', 'name', 'who', 'situation', 'job', 'contact', 'goal', 'does', 'thinks', 'backstage'])
  for (const key of [
    'friction',
    'expectedWhy',
    'perceivedWhy',
    'note',
    'text',
    'measure',
    'quote',
    'startsWhen',
    'endsWhen',
  ])
    free.add(key)
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return free.has(key) ? bad : part
    if (Array.isArray(part)) return part.map((item) => walk(item, key))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner, name)]))
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, key)]))
}
