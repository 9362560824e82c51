import type { Page } from '@playwright/test'
import { aHostileMap } from '../support/hostile/map.ts'
import { HOSTILE } from '../support/hostile/strings.ts'
import { fileOf } from '../support/map-file.ts'
import { exported, ready, shelf } from '../support/map-page.ts'
import { aScript } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const MAP = aHostileMap()
const AT = '2026-11-29T00:00:00.000Z'

/** What the device keeps: a map, another to compare it with, plays, learners and notes of which every text is hostile. */
function kept(): Record<string, string> {
  const people = HOSTILE.slice(0, 12).map((name, at) => {
    const exercises = { 'who-else': { at: AT, answer: { said: name } } }
    return [`p${at}`, { name, lessons: {}, exercises, plays: {}, cards: {} }]
  })
  const play = (text: string) => JSON.stringify({ format: 'doorstep-play', version: 1, writes: 1, at: AT, text })
  const script = aScript('A play').replace('You are late.', () => HOSTILE[0] ?? '')
  const plays = HOSTILE.slice(0, 60).map((text, at) => [
    `doorstep:play:own-${at}`,
    play(script.replace('A play', () => text)),
  ])
  return {
    'doorstep:map:hostile': fileOf(MAP),
    'doorstep:map:other': fileOf({ ...MAP, id: 'other', title: HOSTILE[3] }),
    'doorstep:progress': JSON.stringify({
      format: 'doorstep-progress',
      version: 1,
      people: Object.fromEntries(people),
    }),
    'doorstep:prefs': JSON.stringify({ person: 'p0' }),
    ...Object.fromEntries(plays),
  }
}

/** Nothing ran, nothing became an element that we do not make, and the page is where it was. */
async function expectCalm(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const made = [...document.querySelectorAll('*')]
    const odd =
      'iframe, object, embed, base, portal, marquee, math, plaintext, foreignObject, animate, set, h1 h1, x-doorstep'
    return {
      ran: Reflect.get(window, '__ran'),
      polluted: Reflect.get({}, 'polluted'),
      handlers: made.filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on'))).length,
      odd: [...document.querySelectorAll(odd)].map(({ outerHTML }) => outerHTML),
      scripts: [...document.scripts].filter(({ text }) => text.includes('__ran')).length,
      images: [...document.images].map(({ src }) => src).filter((src) => !/\.(png|svg)$/.test(src)),
      links: [...document.links]
        .map(({ protocol, host }) => protocol + host)
        .filter((to) => to !== location.protocol + location.host),
    }
  })
  expect(found).toEqual({
    ran: undefined,
    polluted: undefined,
    handlers: 0,
    odd: [],
    scripts: 0,
    images: [],
    links: [],
  })
}

/** Every letter that the page shows or says, and what stands in its fields. */
function shownOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [title]')].map(
      (one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title')}`,
    )
    const fields = [...document.querySelectorAll('input, textarea')].map((one) => Reflect.get(one, 'value'))
    return [document.body.textContent, ...said, ...fields].join(' ')
  })
}

/** Line ends are one space in what a page shows, and what has no place in a picture has no letter. */
const plain = (text: string) => text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff\ufffd]+/gu, '')

async function expectAllShown(page: Page): Promise<void> {
  const shown = plain(await shownOn(page))
  expect(HOSTILE.filter((text) => !shown.includes(plain(text)))).toEqual([])
}

test('187 hostile texts in every field run nowhere, are shown as they are, and come out byte for byte', async ({
  page,
}) => {
  await page.goto('404.html')
  await page.evaluate((texts) => Object.entries(texts).map(([key, text]) => localStorage.setItem(key, text)), kept())

  await test.step('the board, its file and its other views', async () => {
    await page.goto('map/board/#hostile')
    await ready(page)
    await expectCalm(page)
    expect((await exported(page)).text).toBe(fileOf(MAP))
    for (const view of ['table', 'insights', 'plan']) {
      await page.evaluate((to) => {
        location.hash = to
      }, `hostile/${view}`)
      await expect(page.locator('html')).toHaveAttribute('data-ready')
      await expect(page.getByRole('region').or(page.getByRole('table')).first()).toBeVisible()
      await expectCalm(page)
    }
  })

  await test.step('the list of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('map/')
    await ready(page)
    await expectCalm(page)
    await page.goto('map/board/#hostile')
    await ready(page)
    await expectCalm(page)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  for (const address of ['map/print/#hostile', 'map/present/#hostile', 'map/compare/#hostile&other']) {
    await test.step(address, async () => {
      await page.goto(address)
      await ready(page)
      await expectCalm(page)
      if (address.startsWith('map/print')) await expectAllShown(page)
    })
  }

  for (const address of ['', 'settings/', 'practice/', 'practice/write/']) {
    await test.step(`/${address}`, async () => {
      await page.goto(address)
      await ready(page)
      await expectCalm(page)
    })
  }
  expect((await shelf(page))['doorstep:map:hostile']).toBe(fileOf(MAP))
})
