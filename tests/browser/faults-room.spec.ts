import { KEY, lower, openAt } from '../support/edited.ts'
import { fault } from '../support/faults.ts'
import { fillStorage } from '../support/fill-storage.ts'
import { journal } from '../support/journal.ts'
import { aMap, fileOf } from '../support/map-file.ts'
import { importFile, problem, ready, saved, shelf } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'
import { witness } from '../support/witness.ts'

/** What storage holds of the workbook. */
const texts = async (page: Parameters<typeof shelf>[0]) =>
  Object.fromEntries(Object.entries(await shelf(page)).filter(([key]) => key.startsWith('doorstep:')))

test(
  'storage that is full half-way through a backup: all is as it was, the edit that the journal alone has, too',
  fault('backup-full'),
  async ({ page }) => {
    await openAt(page)
    await page.evaluate(fillStorage, 10)
    // A longer name, so that the edit does not fit in the old text's place.
    await page.getByRole('textbox', { name: 'Name of this map' }).fill('A name that is longer than the one before it')
    await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
    await expect.poll(async () => (await journal(page))[KEY]).toContain('A name that is longer')
    const edit = (await journal(page))[KEY] ?? ''
    await page.evaluate(() => {
      window.name = ''
    })
    await page.goto('404.html')
    await page.goto('settings/')
    await ready(page)
    // Room for one map more, and no second one.
    await page.evaluate(fillStorage, Math.round(fileOf(aMap()).length * 1.5))
    const before = await texts(page)
    const backup = {
      'doorstep:map:test-map': fileOf(aMap({ title: 'In the file' })),
      'doorstep:map:first': fileOf(aMap({ id: 'first', title: 'First' })),
      'doorstep:map:second': fileOf(aMap({ id: 'second', title: 'Second' })),
    }
    const file = JSON.stringify({ format: 'doorstep-backup', version: 1, texts: backup })
    const buffer = Buffer.from(file)
    await page.getByLabel('Backup file').setInputFiles({ name: 'a.backup.json', mimeType: 'application/json', buffer })
    await page.getByLabel('What to keep of Map: In the file').selectOption({ label: 'Take the one in the file' })
    await page.getByRole('button', { name: 'Bring back', exact: true }).click()
    await expect(problem(page, 'storage-full')).toBeVisible()
    expect(await texts(page)).toEqual(before)
    const after = await texts(page)
    await page.evaluate(() => localStorage.removeItem('filler'))
    await page.goto('map/board/#test-map')
    await ready(page)
    await expect(page.getByRole('textbox', { name: 'Name of this map' })).toHaveValue(
      'A name that is longer than the one before it',
    )
    witness(...Object.entries(before).map(([key, work]) => ({ work, kept: after[key] })), {
      work: edit,
      after: after[KEY] ?? null,
      kept: (await shelf(page))[KEY],
    })
  },
)

test(
  'no room for a map that is to take the place of one that is here: that one stays',
  fault('replace-full'),
  async ({ page }) => {
    await openAt(page)
    const work = await lower(page)
    await saved(page)
    await page.goto('map/')
    await ready(page)
    await page.evaluate(fillStorage, 10)
    await importFile(page, fileOf(aMap({ title: 'A longer title than that of the map which is here already' })))
    await page.getByRole('button', { name: 'Replace' }).click()
    await expect(problem(page, 'storage-full')).toBeVisible()
    witness({ work, kept: (await shelf(page))[KEY] })
  },
)
