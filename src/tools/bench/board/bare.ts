import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build } from 'vite'

const CACHE = resolve('node_modules/.cache/doorstep/bare-flow')

/** As many nodes in a row as there are touchpoints, and nothing else: no lines, no words, nothing kept. */
const APP = `<script>
  import { SvelteFlow } from '@xyflow/svelte'
  import '@xyflow/svelte/dist/style.css'
  const count = Number(location.hash.slice(1))
  let nodes = $state.raw(Array.from({ length: count }, (_, at) => ({
    id: String(at), position: { x: at * 116, y: 200 }, data: { label: 'Touchpoint ' + at },
  })))
  const ready = () => {
    performance.mark('doorstep:ready')
    document.documentElement.dataset.ready = ''
  }
</script>
<div style="height: 100vh"><SvelteFlow bind:nodes initialViewport={{ x: 0, y: 0, zoom: 1 }} oninit={ready} /></div>`

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body style="margin: 0"><script type="module" src="./main.js"></script></body></html>'
const MAIN = "import { mount } from 'svelte'\nimport App from './App.svelte'\nmount(App, { target: document.body })\n"

/** Builds the least page that Svelte Flow can be shown on, to compare boards with in the same run. Gives its folder. */
export async function bareFlow(): Promise<string> {
  rmSync(CACHE, { recursive: true, force: true })
  mkdirSync(CACHE, { recursive: true })
  for (const [name, text] of [
    ['App.svelte', APP],
    ['index.html', PAGE],
    ['main.js', MAIN],
  ] as const)
    writeFileSync(join(CACHE, name), text)
  const outDir = join(CACHE, 'built')
  await build({
    root: CACHE,
    base: '/',
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: { outDir },
  })
  return outDir
}
