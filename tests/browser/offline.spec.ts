import { contentsOf } from '../../src/tools/offline/contents.ts'
import { answer, answerOf } from '../support/answer.ts'
import { FULL_LESSON, PLAIN_LESSON } from '../support/content.ts'
import { fault } from '../support/faults.ts'
import { expectLevel, keptText, mapId, point, ready, saved, shelf, useTemplate } from '../support/map-page.ts'
import { test, visitOnce } from '../support/own-site.ts'
import { playOn, readScript, say } from '../support/play-script.ts'
import { expect } from '../support/test.ts'
import { witness } from '../support/witness.ts'

const AT = 'Arrival at the door'

test(
  'an aeroplane day: after one visit to home the server may go, and what was never opened opens, works and stands a reload',
  fault('offline-second'),
  async ({ page, site }) => {
    test.slow()
    await visitOnce(page)
    await site.stop()

    await page.goto(PLAIN_LESSON.address.replace(/\/$/, ''))
    await expect(page).toHaveURL(new RegExp(`${PLAIN_LESSON.address}$`))
    await ready(page)
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await expect(page.getByText('✓ Done.')).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(page.locator('[data-finish]')).toHaveAttribute('data-state', 'done')

    await page.goto(`${FULL_LESSON.address}?from=a-link`)
    for (const id of FULL_LESSON.exercises) {
      const exercise = page.locator(`#${id}`)
      await exercise.scrollIntoViewIfNeeded()
      await expect(exercise).toHaveAttribute('data-live', '')
    }
    const quiz = page.locator(`#${FULL_LESSON.exercises[0]}`)
    await answer(quiz)
    const before = await answerOf(quiz)
    await page.reload()
    await expect(quiz).toHaveAttribute('data-live', '')
    expect(await answerOf(quiz)).toEqual(before)

    await page.goto('practice/late-arrival/')
    await ready(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await say(page, 'late-arrival', 'Best')
    await page.reload()
    await ready(page)
    expect(await playOn(page, 'late-arrival', ['Best'])).toBe(readScript('late-arrival').endings[0])
    await page.reload()
    await ready(page)
    await expect(page.getByRole('main')).toContainText(readScript('late-arrival').endings[0] ?? 'an ending')

    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('capacitor')
    const hit = page.getByRole('dialog').getByRole('link').first()
    const found = await hit.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
    await hit.click()
    await expect(page).toHaveURL(found)
    for (const again of [false, true]) {
      if (again) await page.reload()
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }

    await useTemplate(page)
    await point(page, 'Perceived', AT).press('ArrowDown')
    await saved(page)
    await page.reload()
    await ready(page)
    await expectLevel(point(page, 'Perceived', AT), 'Fine')
    const [map, text] = [mapId(page), await keptText(page)]
    await page.goto(`map/print/#${map}`)
    await ready(page)
    await page.reload()
    await ready(page)
    await expect(page.getByRole('main')).toContainText(AT)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)

    for (const address of ['print/', 'glossary/', 'settings/', 'learn/', 'practice/review/', 'map/']) {
      await page.goto(address)
      await ready(page)
      await page.reload()
      await ready(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }

    const learned = (await shelf(page))['doorstep:progress']
    expect(learned).toContain('late-arrival')
    await site.start()
    await page.goto(`map/board/#${map}`)
    await ready(page)
    await expectLevel(point(page, 'Perceived', AT), 'Fine')
    witness(
      { work: text, kept: await keptText(page) },
      { work: learned ?? null, kept: (await shelf(page))['doorstep:progress'] },
    )
  },
)

test.describe('an address that is not there', () => {
  test.use({ expected: [/status of 404|ERR_CONNECTION_REFUSED/] })

  test('gets the page that says so, with no signal too', async ({ page, site }) => {
    await visitOnce(page)
    for (const at of ['with', 'without'] as const) {
      if (at === 'without') await site.stop()
      const response = await page.goto('learn/no-such-module/')
      expect(response?.status(), `${at} a server`).toBe(404)
      await expect(page.getByRole('link', { name: 'Learn', exact: true })).toBeVisible()
    }
  })
})

test('a phone that loses its signal goes on', async ({ page, context }) => {
  await visitOnce(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await ready(page)
  await page.goto('practice/')
  await ready(page)
  await context.setOffline(false)
  await page.reload()
  await ready(page)
})

test('everything of the site is on the device, byte for byte', fault('offline-all'), async ({ page, site }) => {
  await visitOnce(page)
  const kept = await page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready
    const name = (await caches.keys()).find((key) => key.startsWith('doorstep:')) ?? ''
    const shelf = await caches.open(name)
    const hashed = (await shelf.keys()).map(async (request) => {
      const body = await (await shelf.match(request))?.arrayBuffer()
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer()), 0, 6)
      return [request.url.slice(scope.length), [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')]
    })
    return Object.fromEntries(await Promise.all(hashed))
  })
  const whole = contentsOf(site.folder)
  expect(kept).toEqual(whole)
  witness({ work: asText(whole), kept: asText(kept) })
})

/** A list of files and their hashes, in order. */
function asText(hashes: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(hashes).sort())
}

test.describe('where a worker is refused', () => {
  test.use({ serviceWorkers: 'block' })

  test('everything else works', async ({ page }) => {
    await page.goto('')
    await ready(page)
    await useTemplate(page)
    await point(page, 'Perceived', AT).press('ArrowDown')
    await saved(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})
