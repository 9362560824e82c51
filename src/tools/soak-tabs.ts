import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/**
 * Lets two tabs edit one map and take it from each other for so many seconds, by chance of a seed, says what became of
 * every edit, and gives whether none is lost, each that is in a copy only was told of, and both tabs show what is kept.
 */
export async function soakTabs(seconds: number, seed: number): Promise<boolean> {
  const [{ twoTabs }, { findBrowser, launchOptions }] = await Promise.all([
    import('../../tests/support/two-tabs.ts'),
    import('../../tests/support/find-browser.ts'),
  ])
  if (!existsSync('dist/index.html')) await run('astro', ['build'], { SITE_BASE: '/workbook/' })
  const { address, server } = await serve({ folder: 'dist', base: builtBase('dist'), port: 0 })
  const browser = await chromium.launch(launchOptions(await findBrowser()))
  const end = performance.now() + seconds * 1000
  const outcome = await twoTabs(await browser.newContext(), address, { seed, goesOn: () => performance.now() < end })
  await browser.close()
  server.close()
  server.closeAllConnections()
  const { accepted, refused, taken, onMap, inCopies, told, lost, same } = outcome
  console.log(
    `two tabs for ${seconds} s, seed ${seed}: ${accepted} edits accepted, ${refused} refused in words, taken over ${taken} times; ${onMap} on the map, ${inCopies} in copies, ${lost.length} lost${same ? '' : '; the tabs show something else than is kept'}`,
  )
  return lost.length === 0 && same && (inCopies === 0 || told)
}
