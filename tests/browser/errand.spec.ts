import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { dragLevels } from '../support/drag.ts'
import { tabTo } from '../support/keyboard.ts'
import { keptText, point, ready, saved, shelf, TEMPLATE, useTemplate } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const AT = 'Arrival at the door'
const WAIT = 'Waits at home'
const NEW = 'New touchpoint'

/** The same errand on four ways: each says how one presses, and how one changes a level, an owner, and adds a touchpoint. */
interface Way {
  press(button: Locator): Promise<void>
  lower(): Promise<void>
  giveOwner(): Promise<void>
  /** Adds a touchpoint and leaves it as it is. */
  add(): Promise<void>
}

test.describe('a template is taken, changed, reloaded, exported, deleted and imported: the same bytes come back', () => {
  test('by mouse', async ({ page }) => {
    await useTemplate(page)
    const press = (button: Locator) => button.click()
    await errand(page, {
      press,
      lower: () => dragLevels(page, AT, -1),
      async giveOwner() {
        await page
          .getByRole('button', { name: new RegExp(`^${WAIT}`) })
          .first()
          .click()
        await page.getByRole('combobox', { name: 'Owner', exact: true }).selectOption({ label: 'Technician' })
      },
      async add() {
        await press(page.getByRole('button', { name: 'Add touchpoint' }))
        await expect(point(page, 'Expected', NEW)).toBeVisible()
        await page.keyboard.press('Escape')
      },
    })
  })

  test('by keyboard alone', async ({ page }) => {
    await page.goto('map/')
    await ready(page)
    const press = async (button: Locator) => {
      await tabTo(page, button)
      await page.keyboard.press('Enter')
    }
    await press(
      page.getByRole('article').filter({ hasText: TEMPLATE }).getByRole('button', { name: 'Use this template' }),
    )
    await page.waitForURL(/map\/board\/#./)
    await ready(page)
    await errand(page, {
      press,
      async lower() {
        await tabTo(page, point(page, 'Perceived', AT))
        await page.keyboard.press('ArrowDown')
      },
      async giveOwner() {
        await press(page.getByRole('button', { name: new RegExp(`^${WAIT}`) }).first())
        await tabTo(page, page.getByRole('combobox', { name: 'Owner', exact: true }))
        await page.keyboard.type('Techn')
      },
      async add() {
        await press(page.getByRole('button', { name: 'Add touchpoint' }))
        await expect(point(page, 'Expected', NEW)).toBeVisible()
        await page.keyboard.press('Escape')
      },
    })
  })

  test('in the Table alone', async ({ page }) => {
    await useTemplate(page)
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await expect(page.getByRole('table', { name: 'Journey table' })).toBeVisible()
    const press = (button: Locator) => button.click()
    await errand(page, {
      press,
      async lower() {
        await page.getByRole('combobox', { name: `Perceived: ${AT}`, exact: true }).selectOption({ label: 'Fine' })
      },
      async giveOwner() {
        await page.getByRole('combobox', { name: `Owner: ${WAIT}`, exact: true }).selectOption({ label: 'Technician' })
      },
      async add() {
        await press(page.getByRole('button', { name: 'Add touchpoint' }))
        await expect(page.getByRole('textbox', { name: `Title: ${NEW}` })).toBeVisible()
        await page.keyboard.press('Escape')
      },
    })
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

    test('360 pixels wide, by thumb', async ({ page }) => {
      await useTemplate(page)
      const sheet = page.getByRole('dialog')
      const press = (button: Locator) => button.tap()
      const open = (title: string) => press(page.getByRole('button', { name: new RegExp(`^${title}`) }).first())
      const close = async () => {
        await press(sheet.getByRole('button', { name: /^(Back|Close|Done)$/ }).first())
        await expect(sheet).toBeHidden()
      }
      await errand(page, {
        press,
        async lower() {
          await open(AT)
          await press(sheet.getByRole('radiogroup', { name: 'Perceived' }).getByRole('radio', { name: 'Fine' }))
          await close()
        },
        async giveOwner() {
          await open(WAIT)
          await sheet.getByRole('combobox', { name: 'Owner', exact: true }).selectOption({ label: 'Technician' })
          await close()
        },
        async add() {
          await press(page.getByRole('button', { name: 'Add touchpoint' }))
          await expect(sheet.getByRole('textbox', { name: 'Title' })).toHaveValue(NEW)
          await close()
          await expect(page.getByRole('button', { name: new RegExp(`^${NEW}`) }).first()).toBeVisible()
        },
      })
    })
  })
})

async function errand(page: Page, { press, lower, giveOwner, add }: Way): Promise<void> {
  await lower()
  await giveOwner()
  await saved(page)
  const before = await keptText(page)
  await add()
  await expect.poll(() => keptText(page)).toContain(NEW)
  await press(page.getByRole('button', { name: 'Undo', exact: true }))
  await expect.poll(() => keptText(page)).not.toContain(NEW)
  await saved(page)
  expect(await keptText(page)).toBe(before)

  await page.reload()
  await ready(page)
  expect(await keptText(page)).toBe(before)
  expect(facts(before)).toEqual({ perceived: 0, owner: 'technician' })

  const address = page.url()
  const text = await exportBy(page, press)
  expect(text).toBe(before)

  await page.goto('map/')
  await ready(page)
  await press(
    page
      .getByRole('article')
      .or(page.getByRole('listitem'))
      .getByRole('button', { name: /^Delete/ })
      .first(),
  )
  await expect
    .poll(async () => Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:map:')))
    .toEqual([])
  await page.goto(address)
  await ready(page)
  await expect(page.locator('[role="alert"][data-problem="no-such-map"]')).toBeVisible()

  await page.goto('map/')
  await ready(page)
  const chooser = page.waitForEvent('filechooser')
  await press(page.getByRole('button', { name: 'Import', exact: true }))
  await (await chooser).setFiles({ name: 'map.journey.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.waitForURL(/map\/board\/#./)
  await ready(page)
  expect(await exportBy(page, press)).toBe(text)
}

async function exportBy(page: Page, press: Way['press']): Promise<string> {
  const download = page.waitForEvent('download')
  await press(page.getByRole('button', { name: 'Export', exact: true }))
  return readFileSync(await (await download).path(), 'utf8')
}

/** What the errand changed. */
function facts(text: string) {
  const { stages } = JSON.parse(text)
  const all = stages.flatMap(({ touchpoints }: { touchpoints: { title: string }[] }) => touchpoints)
  const named = (title: string) => all.find((one: { title: string }) => one.title === title)
  return { perceived: named(AT).feelings.denise.perceived, owner: named(WAIT).owner }
}
