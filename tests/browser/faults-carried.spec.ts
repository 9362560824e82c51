import { readFileSync } from 'node:fs'
import { lower, openAt, reopened, unkept } from '../support/edited.ts'
import { fault } from '../support/faults.ts'
import { aMap, fileOf } from '../support/map-file.ts'
import { importFile, mapEntry, ready } from '../support/map-page.ts'
import { refuseStorage } from '../support/refuse.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

test(
  'storage throws on read and write, and there is no database: the edit comes along to the next page',
  fault('both-throw'),
  async ({ page }) => {
    await openAt(page)
    await page.addInitScript(refuseStorage, { read: true, write: 1, database: true })
    await page.evaluate(refuseStorage, { read: true, write: 1, database: true })
    const work = await lower(page)
    const first = await unkept(page)
    await reopened(page)
    const second = await unkept(page)
    witness({ work, ...first }, { work, ...second }, { work: fileOf(aMap()), kept: second.kept })
  },
)

test('two maps that nothing can be kept of both come along with their tab', fault('both-second'), async ({ page }) => {
  await openAt(page)
  await page.addInitScript(refuseStorage, { read: true, write: 1, database: true })
  await page.evaluate(refuseStorage, { read: true, write: 1, database: true })
  const work = await lower(page)
  const first = await unkept(page)
  const other = fileOf(aMap({ id: 'other', title: 'Other' }))
  await page.goto('map/')
  await ready(page)
  const card = mapEntry(page, 'No cooling')
  await expect(card).toContainText('Not saved. The last changes of this map are in this tab only.')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Download the map' }).click(),
  ])
  const listed = readFileSync(await file.path(), 'utf8')
  await importFile(page, other)
  await page.waitForURL(/#other/)
  await ready(page)
  const second = await unkept(page)
  await reopened(page)
  witness(
    { work, ...first },
    { work, told: true, kept: null, file: listed },
    { work: other, ...second },
    { work, ...(await unkept(page)) },
  )
})

test(
  'no room for an imported map: it opens, says so, and the file is the one that came',
  fault('import-full'),
  async ({ page }) => {
    const work = fileOf(aMap())
    await page.addInitScript(refuseStorage, { error: 'QuotaExceededError', write: 1 } as const)
    await page.goto('map/')
    await ready(page)
    await importFile(page, work)
    await page.waitForURL(/#test-map/)
    await ready(page)
    witness({ work, ...(await unkept(page)) })
  },
)
