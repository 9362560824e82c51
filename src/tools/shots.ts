import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { BOARD_KINDS } from '../../tests/support/board-kinds.ts'
import { findBrowser, launchOptions } from '../../tests/support/find-browser.ts'
import { KINDS } from '../../tests/support/kinds.ts'
import { settle } from '../../tests/support/settle.ts'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/**
 * `npm run shots`: pictures of every kind of page into `shots/`, from a phone to a wall, light, dark and for the sun.
 * `npm run shots -- board play` takes those whose name holds one of the words; `--build` builds the site first.
 */
const WIDTHS = [
  [360, 740],
  [820, 1180],
  [1440, 900],
  [2560, 1440],
] as const
const THEMES = ['light', 'dark', 'sunlight'] as const
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wanted = [...KINDS, ...BOARD_KINDS].filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)

if (process.argv.includes('--build') || !existsSync('dist/index.html')) {
  const code = await run('astro', ['build'])
  if (code !== 0) process.exit(code)
}

mkdirSync('shots', { recursive: true })
const { address, server } = await serve({ folder: 'dist', base: builtBase('dist'), port: 0 })
const browser = await chromium.launch(launchOptions(await findBrowser()))
let failed = 0
for (const [width, height] of WIDTHS) await Promise.all([0, 1].map((half) => shoot(width, height, half)))
await browser.close()
server.close()
console.log(`${wanted.length * WIDTHS.length * THEMES.length - failed} pictures in shots/`)
process.exit(failed === 0 ? 0 : 1)

/** Every second page, so that two are on their way at a time. */
async function shoot(width: number, height: number, half: number): Promise<void> {
  for (const { name, open } of wanted.filter((_, at) => at % 2 === half)) {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    try {
      await open(page)
      // A page is shown whole from its top; what lies over it is shown as one sees it.
      const fullPage = (await page.locator('dialog[open]').count()) === 0
      if (fullPage) await settle(page)
      for (const theme of THEMES) {
        await page.evaluate((worn) => {
          document.documentElement.dataset['theme'] = worn
        }, theme)
        await page.screenshot({ path: `shots/${name}-${width}-${theme}.png`, fullPage, animations: 'disabled' })
      }
    } catch (error) {
      failed += THEMES.length
      console.error(`${name} at ${width} px: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
    await context.close()
  }
}
