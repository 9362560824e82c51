import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { fileOf, type Loose } from './map-file.ts'

export const TEMPLATE = 'No cooling in July'

/** Waits until the page's main thing answers. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready')
}

/** Puts a map into the browser's storage, as an earlier visit would have, and opens it. */
export async function openKept(page: Page, journey: Loose, view = ''): Promise<void> {
  // Of this site, and there at once: no script, no sheet, no fonts.
  await page.goto('robots.txt')
  await keep(page, `doorstep:map:${journey['id']}`, fileOf(journey))
  await page.goto(`map/board/#${journey['id']}${view}`)
  await ready(page)
}

/** Writes one text of the browser's storage. */
export async function keep(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
}

/** Everything the browser's storage holds. */
export function shelf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }))
}

/** Takes a copy of a template and opens it. */
export async function useTemplate(page: Page, title = TEMPLATE): Promise<void> {
  await page.goto('map/')
  await ready(page)
  const template = page.getByRole('article').or(page.getByRole('listitem')).filter({ hasText: title })
  await template.getByRole('button', { name: 'Use this template' }).first().click()
  await page.waitForURL(/map\/board\/#./)
  await ready(page)
}

/** The id of the open map, as the address has it. */
export function mapId(page: Page): string {
  return new URL(page.url()).hash.replace(/^#|\/.*$/g, '')
}

/** The text kept for the open map. */
export async function keptText(page: Page): Promise<string> {
  return (await shelf(page))[`doorstep:map:${mapId(page)}`] ?? ''
}

/** A point of the board. */
export function point(page: Page, line: 'Expected' | 'Perceived' | 'Future', touchpoint: string): Locator {
  return page.getByRole('slider', { name: `${line}: ${touchpoint}`, exact: true })
}

/** Expects a point to stand at a level, named by its word. */
export async function expectLevel(at: Locator, word: string): Promise<void> {
  await expect(at).toHaveAttribute('aria-valuetext', word)
}

/** Waits until the page says that everything is on the shelf. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Saved/)
}

/** Exports the open map and gives the file's name and text. */
export async function exported(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  const item = page.getByRole('menuitem', { name: 'Journey file' })
  await Promise.race([download, item.click({ timeout: 5_000 }).catch(() => {})])
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** A file of more than so many bytes takes seconds on its way to the browser, and is put on the disk for it. */
const MUCH = 1_000_000

/** Chooses a file on the page of all maps. */
export async function importFile(page: Page, text: string | Buffer, name = 'map.journey.json'): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import' }).click()
  const buffer = Buffer.from(text)
  await (await chooser).setFiles(
    buffer.length > MUCH ? written(buffer, name) : { name, mimeType: 'application/json', buffer },
  )
}

function written(file: Buffer, name: string): string {
  const path = test.info().outputPath(name)
  writeFileSync(path, file)
  return path
}

/** The entry of a kept map on the page of all maps. */
export function mapEntry(page: Page, title: string): Locator {
  const link = page.getByRole('link', { name: title, exact: true })
  return page.getByRole('article').or(page.getByRole('listitem')).filter({ has: link }).first()
}

/** The problem shown, by its permanent code. */
export function problem(page: Page, code: string): Locator {
  return page.locator(`[role="alert"][data-problem="${code}"]`)
}
