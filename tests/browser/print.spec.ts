import { MODULES, SHEETS } from '../support/content.ts'
import { ready } from '../support/map-page.ts'
import { expect, test } from '../support/test.ts'

const PAPERS = [...SHEETS, ...MODULES.map((module) => `huddle-${module}`)]

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

for (const format of ['Letter', 'A4'] as const) {
  test(`every sheet and huddle is one page of ${format}`, async ({ page }) => {
    test.setTimeout(180_000)
    const counted: string[] = []
    for (const name of PAPERS) {
      await page.goto(`print/${name}/`)
      await ready(page)
      const pages = pagesIn(await page.pdf({ format, preferCSSPageSize: false }))
      if (pages !== 1) counted.push(`${name}: ${pages} pages`)
    }
    expect(counted).toEqual([])
  })
}

test('everything to print is listed with a picture, and its button asks to print', async ({ page }) => {
  await page.goto('print/')
  await ready(page)
  await expect(page.getByRole('article')).toHaveCount(PAPERS.length)
  await expect(page.getByRole('article').locator('svg')).toHaveCount(PAPERS.length)
  await page.getByRole('link', { name: 'Doorstep card' }).click()
  await ready(page)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked', '')
  })
  await page.getByRole('button', { name: 'Print this page' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-asked', '')
})

test('a name nobody has filled in is a line to write on, never a made-up firm', async ({ page }) => {
  await page.goto('print/voc-call/')
  await ready(page)
  const words = (await page.getByRole('main').textContent()) ?? ''
  expect(words).toContain('____')
  expect(words).not.toContain('Northside')
  expect(words).not.toMatch(/\{[a-z ]+\}/)
})
