import { readFileSync } from 'node:fs'
import type { Download } from '@playwright/test'
import { hostileAnswers, hostilePeople, hostileScript, ONE_LINE, ownPlay } from '../support/hostile/learning.ts'
import { marked } from '../support/hostile/marked.ts'
import { HOSTILE } from '../support/hostile/strings.ts'
import { watchFor } from '../support/hostile/watch.ts'
import { aMapOf, fileOf } from '../support/map-file.ts'
import { ready, shelf } from '../support/map-page.ts'
import { offered } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const { value: TOLD, texts: TEXTS } = marked(
  {
    people: hostilePeople(hostileAnswers()),
    note: HOSTILE[0] ?? '',
    said: ONE_LINE,
    ...{ plays: HOSTILE.slice(0, 60), maps: HOSTILE.slice(60, 100), backup: HOSTILE.slice(20, 60) },
    torn: HOSTILE.slice(100),
  },
  [],
)
const aMap = (id: string, title: string) => fileOf(aMapOf([], { id, title }))
const mapsOf = (titles: readonly string[]) =>
  Object.fromEntries(titles.map((title, at) => [`doorstep:map:m${at}`, aMap(`m${at}`, title)]))

const KEPT: Readonly<Record<string, string>> = {
  'doorstep:progress': `${JSON.stringify({ format: 'doorstep-progress', version: 1, people: TOLD.people }, null, 2)}\n`,
  'doorstep:prefs': JSON.stringify({ person: 'p0' }),
  'doorstep:notes:map-never-asked': JSON.stringify({ p0: { text: TOLD.note, at: '2026-11-29T00:00:00.000Z' } }),
  'doorstep:play:own': ownPlay(hostileScript(TOLD.said)),
  ...Object.fromEntries(TOLD.plays.map((title, at) => [`doorstep:play:own-${at}`, ownPlay(hostileScript([title]))])),
  ...mapsOf(TOLD.maps),
  'doorstep:quarantine:2026-11-21T09:00:00.000Z': TOLD.torn.join('\n'),
}

test.beforeEach(async ({ page }) => {
  await page.goto('robots.txt')
  await page.evaluate((texts) => Object.entries(texts).map(([key, text]) => localStorage.setItem(key, text)), KEPT)
})

const ANSWER = 'people.exercises.answer'
const ALL = HOSTILE.length

/** What each page shows of the learner's own words. */
const LEARNED: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['learn/moments-of-truth/star-the-few/', { [`${ANSWER}.rows.text`]: ALL, [`${ANSWER}.rows.owner`]: ALL }],
  [
    'learn/put-it-right/what-you-may-give/',
    Object.fromEntries(['role', 'when', 'give', 'upTo'].map((field) => [`${ANSWER}.rows.${field}`, 20])),
  ],
  ['learn/fine-or-wow/why-wow-wears-off/', { [`${ANSWER}.items.text`]: 40 }],
  ['learn/fine-or-wow/four-calls/', { [`${ANSWER}.lines`]: 4 }],
  ['learn/make-it-stick/reward-what-you-want/', { [`${ANSWER}.text`]: 1 }],
  ['learn/map-it/ask-five-customers/', { [`${ANSWER}.when`]: 1, [`${ANSWER}.act`]: 1, note: 1 }],
  ['learn/the-wait/why-waits-feel-long/', { [`${ANSWER}.jobs.name`]: 5 }],
  ['learn/paths/technician/', { 'people.name': 1 }],
  ['practice/', { 'people.name': 60 }],
]

test('answers, notes and names that a learner wrote are shown as they are, and run nowhere', async ({ page }) => {
  const watch = watchFor(page, TEXTS)
  for (const [address, expected] of LEARNED) {
    await page.goto(address)
    await ready(page)
    await watch.view(`/${address}`, expected, { scroller: 'html' })
  }
  const { people } = JSON.parse((await shelf(page))['doorstep:progress'] ?? '')
  expect(people.p0.exercises).toEqual(JSON.parse(KEPT['doorstep:progress'] ?? '').people.p0.exercises)
})

test('plays of one’s own, and all that the settings list, are shown as they are, and run nowhere', async ({ page }) => {
  const watch = watchFor(page, TEXTS)
  await page.goto('practice/write/')
  await ready(page)
  await watch.view('My plays', { said: 1, plays: 60 })
  await page.goto('practice/write/#own')
  await ready(page)
  await watch.view('The script', { said: ONE_LINE.length, plays: 60 })
  const pane = page.getByRole('region', { name: 'Play', exact: true })
  await pane.evaluate((one) => one.setAttribute('data-watched', ''))
  await pane.getByRole('button', { name: 'Start', exact: true }).click()
  await watch.view('The talk', { said: ONE_LINE.length }, { within: '[data-watched]' })
  await offered(page).first().click()
  await expect(offered(page)).toHaveCount(0)
  await watch.view('The end of the talk', { said: ONE_LINE.length }, { within: '[data-watched]' })

  await page.goto('settings/')
  await ready(page)
  await page.getByRole('button', { name: /^Mend: / }).click()
  const buffer = Buffer.from(JSON.stringify({ format: 'doorstep-backup', version: 1, texts: mapsOf(TOLD.backup) }))
  await page.getByLabel('Backup file').setInputFiles({ name: '<b>.backup.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('heading', { name: 'What is in the file' })).toBeVisible()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await watch.view('Settings, mending and a backup', { 'people.name': 60, maps: 40, torn: ALL - 100, backup: 40 })

  const everything = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything as one file' }).click()
  const file = JSON.parse(await text(await everything))
  for (const [key, kept] of Object.entries(KEPT)) if (!key.includes('quarantine')) expect(file.texts[key]).toBe(kept)
})

async function text(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8')
}
