import { FULL_LESSON } from '../support/content.ts'
import { tabTo } from '../support/keyboard.ts'
import { aMap } from '../support/map-file.ts'
import { keptText, openKept, point, ready, saved } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

test('the back button goes from the table to the board, and from the board to where one came from', async ({
  page,
}) => {
  await openKept(page, aMap())
  await page.goto('map/')
  await ready(page)
  await page.getByRole('link', { name: 'No cooling', exact: true }).click()
  await page.waitForURL(/map\/board\/#test-map/)
  await ready(page)
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await expect(page.getByRole('table', { name: 'Journey table' })).toBeVisible()
  await page.goBack()
  await expect(point(page, 'Perceived', 'House stops cooling')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/map\/$/)
})

test('every field of a touchpoint is edited in the table, and undone one by one', async ({ page }) => {
  await openKept(page, aMap(), '/table')
  const at = 'Waits at home'
  const before = await keptText(page)
  const field = (column: string) => page.getByRole('table').getByLabel(`${column}: ${at}`, { exact: true })
  const texts = ['Does', 'Thinks', 'Backstage', 'Friction', 'Expected why', 'Perceived why']
  const choices = {
    Stage: 'Decide and fix',
    Kind: 'Direct',
    Channel: 'Phone',
    Owner: 'Technician',
    Driver: 'Ease',
    Kano: 'Basic',
  }
  const levels = { Evidence: 'Heard often', Expected: 'Pleased', Perceived: 'Not known' }
  for (const column of texts) {
    await field(column).fill(`New ${column}`)
    await field(column).blur()
  }
  await field('Lasts').fill('2 h 30 min')
  await field('Lasts').blur()
  await field('Key moment').uncheck()
  for (const [column, label] of Object.entries({ ...choices, ...levels })) await field(column).selectOption({ label })
  await saved(page)
  const { stages } = JSON.parse(await keptText(page))
  const changed = stages[4].touchpoints.find(({ title }: { title: string }) => title === at)
  expect(changed).toMatchObject({
    ...{ kind: 'direct', channel: 'phone', lasts: 'PT2H30M', owner: 'technician', keyMoment: false },
    ...{ driver: 'ease', kano: 'basic', evidence: 'heard-often', does: 'New Does', thinks: 'New Thinks' },
    ...{ backstage: 'New Backstage', friction: 'New Friction' },
    feelings: {
      denise: { expected: 1, expectedWhy: 'New Expected why', perceived: null, perceivedWhy: 'New Perceived why' },
    },
  })
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  for (let turns = 0; turns < 60 && (await undo.isEnabled()); turns += 1) await undo.click()
  await saved(page)
  expect(await keptText(page)).toBe(before)
})

test('the cells of the table are reached one after the other by Tab', async ({ page }) => {
  await openKept(page, aMap(), '/table')
  await tabTo(page, page.getByLabel('Title: House stops cooling', { exact: true }))
  for (const column of ['Stage', 'Kind', 'Channel', 'Lasts']) {
    await page.keyboard.press('Tab')
    await expect(page.getByLabel(`${column}: House stops cooling`, { exact: true })).toBeFocused()
  }
})

test.describe('"Copy link"', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('gives the address of a lesson, a play and a map', async ({ page }) => {
    await openKept(page, aMap())
    for (const address of [FULL_LESSON.address, 'practice/late-arrival/', 'map/board/#test-map']) {
      await page.goto(address)
      await ready(page)
      await page.getByRole('button', { name: 'Copy link' }).first().click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(address)
    }
  })
})

test('a duration typed and left before its reader has come is kept all the same', async ({ page }) => {
  await openKept(page, aMap(), '/table')
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue()
  })
  const lasts = page.getByLabel('Lasts: Waits at home', { exact: true })
  await lasts.fill('2 h 30 min')
  await lasts.blur()
  await expect.poll(() => keptText(page)).toContain('"lasts": "PT2H30M"')
})
