import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

const PAGE = resolve('tests/support/bare-flow')
const BUILT = resolve('node_modules/.cache/doorstep/bare-flow')

/**
 * Builds the least page that Svelte Flow can be shown on, with nodes in a row and nothing else, to compare boards with in
 * the same run. Gives its folder.
 */
export async function bareFlow(): Promise<string> {
  await build({
    root: PAGE,
    base: '/',
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: { outDir: BUILT, emptyOutDir: true },
  })
  return BUILT
}
