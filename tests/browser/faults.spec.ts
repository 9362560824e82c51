import { AT, fileWith, KEY, kept, lower, openAt, reopened, unkept } from '../support/edited.ts'
import { fault } from '../support/faults.ts'
import { journal } from '../support/journal.ts'
import { aMap, fileOf } from '../support/map-file.ts'
import { point, ready, saved, shelf } from '../support/map-page.ts'
import { refuseStorage } from '../support/refuse.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

test(
  'no room for the first write: the file has the edit, and a tab opened later has it too',
  fault('quota-first'),
  async ({ page, context }) => {
    await openAt(page)
    await context.addInitScript(refuseStorage, { error: 'QuotaExceededError', write: 1 } as const)
    await page.reload()
    await ready(page)
    const work = await lower(page)
    const first = await unkept(page)
    await expect.poll(async () => (await journal(page))[KEY]).toBe(work)
    const later = await context.newPage()
    await page.close()
    await reopened(later)
    witness({ work, ...first }, { work, ...(await unkept(later)) })
  },
)

test(
  'no room for the hundredth write: all before it is kept, the rest in the file, and all of it once there is room',
  fault('quota-hundredth'),
  async ({ page }) => {
    await openAt(page)
    await page.evaluate(() => Object.assign(window, { setItem: Storage.prototype.setItem }))
    await page.evaluate(refuseStorage, { error: 'QuotaExceededError', write: 100 } as const)
    const there = point(page, 'Perceived', AT)
    const status = page.getByRole('status', { name: 'Saving' })
    let edits = 0
    let before: string | undefined
    while (!/^Not saved/.test((await status.textContent()) ?? '') && edits < 101) {
      before = await kept(page)
      await there.press(edits % 2 === 0 ? 'ArrowDown' : 'ArrowUp')
      // What a page does when it may be about to go: it writes at once.
      await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
      edits += 1
    }
    expect(edits).toBeGreaterThan(20)
    const work = fileWith(edits % 2 === 0 ? 1 : 0)
    const full = await unkept(page)
    await page.evaluate(() => {
      Storage.prototype.setItem = Reflect.get(window, 'setItem')
    })
    // A level that it has not had yet.
    for (let level = edits % 2 === 0 ? 1 : 0; level > -1; level -= 1) await there.press('ArrowDown')
    await saved(page)
    const last = fileWith(-1)
    witness(
      { work: fileWith(edits % 2 === 0 ? 0 : 1), kept: before },
      { work, ...full },
      { work: last, after: full.kept ?? null, kept: await kept(page) },
    )
  },
)

test(
  'storage throws on each read: the file has the edit, and so has storage once it can be read',
  fault('read-throws'),
  async ({ page }) => {
    await openAt(page)
    await page.evaluate(refuseStorage, { read: true })
    const work = await lower(page)
    const first = await unkept(page)
    await reopened(page)
    await saved(page)
    witness({ work, ...first }, { work, after: first.kept ?? null, kept: await kept(page) })
  },
)

test(
  'storage throws on each write: the file has the edit, and storage what it had',
  fault('write-throws'),
  async ({ page }) => {
    await openAt(page)
    await page.addInitScript(refuseStorage, { write: 1 })
    await page.reload()
    await ready(page)
    const work = await lower(page)
    const found = await unkept(page)
    witness({ work, ...found }, { work: fileOf(aMap()), kept: found.kept })
  },
)

test(
  'storage that forgets what it took: the page says so, and the file has the edit',
  fault('write-forgets'),
  async ({ page }) => {
    await openAt(page)
    await page.addInitScript(refuseStorage, { forget: true })
    await page.evaluate(refuseStorage, { forget: true })
    const work = await lower(page)
    witness({ work, ...(await unkept(page)) })
  },
)

test(
  'where the database never answers, a map opens, is edited and kept as ever',
  fault('database-silent'),
  async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(IDBFactory.prototype, 'open', { value: () => new EventTarget() }),
    )
    await openAt(page)
    const work = await lower(page)
    await saved(page)
    witness({ work, kept: await kept(page) })
  },
)

test(
  'with the clock a year back the last edit is there again when the browser stopped too soon',
  fault('clock-back'),
  async ({ page }) => {
    await openAt(page)
    await lower(page)
    await saved(page)
    const disk = await shelf(page)
    const earlier = '2025-11-28T09:00:00.000Z'
    await page.clock.setFixedTime(earlier)
    await point(page, 'Perceived', AT).press('ArrowDown')
    await saved(page)
    const work = fileWith(-1, earlier)
    await expect.poll(async () => (await journal(page))[KEY]).toBe(work)
    await page.goto('404.html')
    await page.evaluate((texts) => {
      localStorage.clear()
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text)
    }, disk)
    await reopened(page)
    witness({ work, after: disk[KEY] ?? null, kept: await kept(page) })
  },
)
