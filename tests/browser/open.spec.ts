import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { HOSTILE } from '../support/hostile/strings.ts'
import { aMap, aMapOf, aTouchpoint, fileOf } from '../support/map-file.ts'
import { fileIn, linkOf, linkWith } from '../support/map-link.ts'
import { exported, keep, keptText, openKept, problem, ready, shelf } from '../support/map-page.ts'
import { refuseStorage } from '../support/refuse.ts'
import { expect, test } from '../support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const ITEM = 'Copy a link with the map in it'
const messages = (page: Page) => page.getByRole('log', { name: 'Messages' })
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const save = (page: Page) => page.getByRole('button', { name: 'Save to my maps' })

async function copyLink(page: Page, menu = 'More ways to add'): Promise<void> {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitem', { name: ITEM }).click()
}

/** Opens a link as somebody does who follows it from elsewhere. */
async function follow(page: Page, address: string): Promise<void> {
  // The same page with other data behind "#" would not be opened anew.
  await page.goto('robots.txt')
  await page.goto(address)
  await ready(page)
}

/** Everything a browser keeps of a site. */
function allKept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    name: window.name,
  }))
}

const NOTHING = { local: {}, session: {}, databases: [], name: '' }

test('a link copied from a map shows it in another browser, keeps nothing until told to, and then the same bytes', async ({
  page,
  browser,
  baseURL,
}) => {
  await openKept(page, aMap())
  await copyLink(page)
  await expect(messages(page)).toContainText('Link copied. The whole map is in it')
  const link = await clipboard(page)
  expect(link).toMatch(new RegExp(`^${baseURL}map/open/#m=[A-Za-z0-9_-]+$`))
  expect(fileIn(link)).toBe(fileOf(aMap()))

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await ready(other)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('No cooling')
  await expect(other).toHaveTitle(/^Open: No cooling/)
  await expect(other.getByText(/^\d+ touchpoints · \d+ stages · \d+ personas?$/)).toBeVisible()
  await expect(other.getByRole('img', { name: 'The two lines of “No cooling”' })).toBeVisible()
  await expect(other.getByText('Nothing is kept yet.')).toBeVisible()
  expect(await allKept(other)).toEqual(NOTHING)

  await save(other).click()
  await other.waitForURL(/map\/board\/#test-map$/)
  await ready(other)
  expect(await keptText(other)).toBe(fileOf(aMap()))
  expect((await exported(other)).text).toBe(fileOf(aMap()))

  await other.goto(link)
  await ready(other)
  await save(other).click()
  await other.waitForURL(/map\/board\/#test-map$/)
  await ready(other)
  await expect(messages(other)).toContainText('This map is here already; opened.')
  expect(await keptText(other)).toBe(fileOf(aMap()))
  await elsewhere.close()
})

test('by keyboard alone, and a press too many keeps it once', async ({ page }) => {
  await follow(page, linkOf(aMapOf([aTouchpoint()])))
  await page.getByRole('main').focus()
  await page.keyboard.press('Tab')
  await expect(save(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.waitForURL(/map\/board\/#small-map$/)
  await ready(page)
  await expect(messages(page).getByText('here already')).toHaveCount(0)
  expect((await shelf(page))['doorstep:map:small-map']).toBe(fileOf(aMapOf([aTouchpoint()])))
})

test('a map that is here and differs is asked about: cancel, keep both, replace', async ({ page }) => {
  const [mine, theirs] = [aMap({ title: 'Mine' }), aMap({ title: 'Theirs' })]
  await page.goto('robots.txt')
  await keep(page, 'doorstep:map:test-map', fileOf(mine))
  await follow(page, linkOf(theirs))
  const before = await shelf(page)

  await save(page).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('kept here as “Mine”')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await shelf(page)).toEqual(before)

  await save(page).click()
  await dialog.getByRole('button', { name: 'Keep both' }).click()
  await page.waitForURL(/map\/board\/#/)
  await ready(page)
  const id = new URL(page.url()).hash.slice(1)
  expect(id).not.toBe('test-map')
  expect(await keptText(page)).toBe(fileOf({ ...theirs, id }))
  expect((await shelf(page))['doorstep:map:test-map']).toBe(fileOf(mine))

  await follow(page, linkOf(theirs))
  await save(page).click()
  await dialog.getByRole('button', { name: 'Replace' }).click()
  await page.waitForURL(/map\/board\/#test-map$/)
  await ready(page)
  expect(await keptText(page)).toBe(fileOf(theirs))
  await page.goto('settings/')
  await expect(page.getByRole('region', { name: 'Dated copies of maps' }).getByText('Mine')).toBeVisible()
})

const good = linkOf(aMap())

test.describe('a link that carries no map of ours is refused with one sentence, and nothing is written', () => {
  const stages = Array.from({ length: 61 }, (_, at) => ({ id: `s${at}`, title: '', touchpoints: [] }))
  for (const [what, code, address] of [
    ['a link cut in the middle', 'not-json', good.slice(0, good.length / 2)],
    ['a link that lost its last letters', 'not-json', good.slice(0, -3)],
    ['a link with signs for an address behind it', 'not-json', `${good}&utm_source=mail`],
    ['rubbish', 'not-json', 'map/open/#m=not-a-map'],
    ['markup', 'not-json', 'map/open/#m=<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>'],
    ['stray percent signs', 'not-json', 'map/open/#m=%E0%A4%A%00'],
    ['a text', 'not-json', linkWith('Dear customer, we are late.')],
    ['no UTF-8', 'not-json', linkWith(new Uint8Array([0xff, 0xfe, 0x00, 0x80]))],
    ["another app's file", 'not-a-journey', linkWith('{"type":"excalidraw","version":2,"elements":[]}')],
    ['a newer version', 'made-by-newer-version', linkOf(aMap({ version: 2 }))],
    ['a gap in it', 'damaged', linkOf(aMap({ stages: 'none' }))],
    ['61 stages', 'too-big', linkOf(aMap({ stages }))],
    ['a quarter of a gigabyte, tightly packed', 'too-big', linkWith(new Uint8Array(2 ** 28))],
  ] as const) {
    test(`${what}: ${code}`, async ({ page }) => {
      await follow(page, address)
      await expect(problem(page, code)).toHaveText(/\w+.*\./)
      await expect(save(page)).toHaveCount(0)
      await expect(page.getByRole('main').getByRole('link', { name: 'My maps' })).toBeVisible()
      expect(await allKept(page)).toEqual(NOTHING)
      expect(await page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined()
    })
  }
})

test('a link that carries nothing says so calmly; another one behind "#" is shown at once', async ({ page }) => {
  const empty = page.getByRole('heading', { level: 1, name: 'No map in this link' })
  for (const hash of ['', '#', '#m=', '#m', '#test-map']) {
    await follow(page, `map/open/${hash}`)
    await expect(empty).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  const turnTo = (address: string) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, new URL(address, 'http://localhost').hash)
  await turnTo(linkOf(aMapOf([], { title: 'First' })))
  await expect(page.getByRole('heading', { level: 1, name: 'First' })).toBeVisible()
  await turnTo(linkOf(aMapOf([], { title: 'Second', id: 'second' })))
  await expect(page.getByRole('heading', { level: 1, name: 'Second' })).toBeVisible()
  await turnTo('map/open/#m=cut')
  await expect(problem(page, 'not-json')).toBeVisible()
  await page.goBack()
  await save(page).click()
  await page.waitForURL(/map\/board\/#second$/)
  expect(Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:map:'))).toEqual([
    'doorstep:map:second',
  ])
})

test('hostile titles are shown as the text they are, and run nothing', async ({ page }) => {
  await follow(page, linkOf(aMapOf([aTouchpoint()], { title: 'Harmless' })))
  const folded = (text: string) => text.replace(/\s+/g, '')
  for (const title of HOSTILE) {
    const { hash } = new URL(linkOf(aMapOf([aTouchpoint({ title })], { title })), 'http://localhost')
    const shown = await page.evaluate(async (next) => {
      const said = () => document.querySelector('h1')?.textContent ?? ''
      const before = said()
      location.hash = next
      for (let frames = 0; frames < 300 && said() === before; frames += 1) await new Promise(requestAnimationFrame)
      return said()
    }, hash)
    expect(folded(shown)).toBe(folded(title))
  }
  const found = await page.evaluate(() => ({
    ran: Reflect.get(window, '__ran'),
    made: document.querySelectorAll('main :is(script, img, iframe, object, embed, base, style, h1 *)').length,
    local: { ...localStorage },
  }))
  expect(found).toEqual({ ran: undefined, made: 0, local: {} })
})

for (const [what, refusal] of [
  ['full', { error: 'QuotaExceededError', write: 1 }],
  ['blocked', { read: true, write: 1, database: true }],
] as const) {
  test(`where storage is ${what} the map comes along, says that it is not saved, and is given as a file`, async ({
    page,
  }) => {
    await page.addInitScript(refuseStorage, refusal)
    await follow(page, good)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No cooling')
    await save(page).click()
    await page.waitForURL(/map\/board\/#test-map$/)
    await ready(page)
    await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
    expect((await exported(page)).text).toBe(fileOf(aMap()))
  })
}

test('a link says what of customers is in it, and one without that is a press away', async ({ page }) => {
  const journey = aMapOf([aTouchpoint({ does: 'Call (512) 555-0142 or write to denise@example.com' })])
  await openKept(page, journey)
  await copyLink(page)
  await expect(messages(page)).toContainText(
    'The link has 1 phone number and 1 e-mail address in it: “(512) 555-0142”, “denise@example.com”.',
  )
  expect(fileIn(await clipboard(page))).toBe(fileOf(journey))
  await messages(page).getByRole('button', { name: 'Copy a link without them' }).click()
  await expect(messages(page)).toContainText('Your map is as it was. The first link still has them.')
  expect(fileIn(await clipboard(page))).toBe(
    fileOf(aMapOf([aTouchpoint({ does: 'Call [left out] or write to [left out]' })])),
  )
  expect(await keptText(page)).toBe(fileOf(journey))
})

/** A map whose texts hardly pack: so many of 3,000 letters each. */
function wordy(count: number) {
  const noise = (at: number) =>
    Array.from({ length: 24 }, (_, part) => createHash('sha512').update(`${at} ${part}`).digest('hex')).join('g')
  return aMapOf(Array.from({ length: count }, (_, at) => aTouchpoint({ id: `t${at}`, does: noise(at) })))
}

test('a short link says no more than that; a long one how long it is, and offers the file', async ({ page }) => {
  await openKept(page, aMapOf([aTouchpoint()]))
  await copyLink(page)
  await expect(messages(page)).toContainText('whoever has the link can open the map.')
  await expect(messages(page)).not.toContainText('characters long')
  await expect(messages(page).getByRole('button', { name: 'Export the file' })).toHaveCount(0)
  expect((await clipboard(page)).length).toBeLessThan(8000)

  await openKept(page, wordy(6))
  await copyLink(page)
  const said = /It is ([\d,]+) characters long\. Some chat and mail programs cut links this long\. The file is safer\./
  await expect(messages(page)).toContainText(said)
  const [, letters = ''] = said.exec((await messages(page).textContent()) ?? '') ?? []
  const link = await clipboard(page)
  expect(Number(letters.replace(',', ''))).toBe(link.length)
  expect(link.length).toBeGreaterThan(8000)
  expect(fileIn(link)).toBe(fileOf(wordy(6)))
  const download = page.waitForEvent('download')
  await messages(page).getByRole('button', { name: 'Export the file' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(fileOf(wordy(6)))
})

test('no link is made above 100,000 characters: the file is offered instead', async ({ page }) => {
  await openKept(page, wordy(60))
  await page.evaluate(() => navigator.clipboard.writeText('as it was'))
  await copyLink(page)
  await expect(messages(page)).toContainText(
    /The link would be \d{3},\d{3} characters long, and 100,000 is the most\. Send the file instead\./,
  )
  expect(await clipboard(page)).toBe('as it was')
  const download = page.waitForEvent('download')
  await messages(page).getByRole('button', { name: 'Export the file' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(fileOf(wordy(60)))
})

test('where the browser does not let us copy, the link opens, to be copied from the address bar', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  })
  await openKept(page, aMapOf([aTouchpoint()]))
  await copyLink(page)
  await expect(messages(page)).toContainText('The browser did not let us copy the link. Open it,')
  await messages(page).getByRole('button', { name: 'Open the link' }).click()
  await page.waitForURL(/map\/open\/#m=/)
  await ready(page)
  expect(fileIn(page.url())).toBe(fileOf(aMapOf([aTouchpoint()])))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Small')
})

test('where a browser cannot pack, the file is offered; where it cannot unpack, the page still answers', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CompressionStream')
    Reflect.deleteProperty(window, 'DecompressionStream')
  })
  await openKept(page, aMapOf([aTouchpoint()]))
  await copyLink(page)
  await expect(messages(page)).toContainText('This browser cannot put a map in a link. Send the file instead.')
  await expect(messages(page).getByRole('button', { name: 'Export the file' })).toBeVisible()
  await follow(page, good)
  await expect(problem(page, 'not-json')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the link is copied from the menu of the map, and what it carries is saved with one press', async ({ page }) => {
    await openKept(page, aMap())
    await copyLink(page, 'People, stages, sending')
    await expect(messages(page)).toContainText('Link copied.')
    const link = await clipboard(page)
    await page.evaluate(() => localStorage.clear())
    await follow(page, link)
    await expect(page.getByRole('img', { name: 'The two lines of “No cooling”' })).toBeVisible()
    await expect(save(page)).toBeInViewport({ ratio: 1 })
    await save(page).click()
    await page.waitForURL(/map\/board\/#test-map$/)
    await ready(page)
    expect(await keptText(page)).toBe(fileOf(aMap()))
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs', async ({ page }) => {
    await page.goto(good)
    const said = page.locator('noscript p')
    await expect(said).toBeVisible()
    await expect(said).toContainText('This page needs JavaScript.')
  })
})
