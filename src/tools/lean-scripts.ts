import type { Plugin } from 'vite'
import { mapChunks } from './map-chunks.ts'
import { playChunks } from './play-chunks.ts'

/** The module that Vite puts around every `import()`. */
const HELPER = '\0vite/preload-helper.js'

/** Where the words of Svelte's errors stand, each with the address of a page that explains it. The name alone finds it as well. */
const SAID_BY_SVELTE = /\/svelte\/src\/internal\/(client|shared)\/(errors|warnings)\.js/
const EXPLAINED = 'https://svelte.dev/e/'

/**
 * Where Svelte hands an event on to its handlers. The way back from an event to the element stays in the engine's notes on
 * how such events look, and with the element all of a view that was closed since, until another event of that kind.
 */
const HANDED_ON = /\/svelte\/src\/internal\/client\/dom\/elements\/events\.js/
export const HANDLED = 'delete event.currentTarget;'

/** What every page runs; many small files of it would weigh more than one, and none of it needs the way to what is kept. */
const FRAME = /preload-helper|\/src\/(session\/theme|components\/(ui\/ready|site\/(header|theme)))\.ts$/

/**
 * Keeps the script that every page carries small: one file of it, and instead of Vite's helper around `import()` one of
 * a quarter of its weight, which waits for the style sheets of the part that is loaded and asks for no scripts in advance.
 * Lets go of what an event came from once it is handled.
 */
export function leanScripts(): Plugin {
  return {
    name: 'doorstep-lean-scripts',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: FOR_THE_BROWSER } : null),
    load(id) {
      return id === HELPER ? IN_THE_BROWSER : null
    },
    transform(code, id) {
      if (SAID_BY_SVELTE.test(id)) return { code: code.replaceAll(EXPLAINED, ''), map: null }
      if (HANDED_ON.test(id)) return { code: code.replace(HANDLED, `${HANDLED} current_target = null;`), map: null }
      return null
    },
  }
}

const FOR_THE_BROWSER = {
  modulePreload: { polyfill: false, resolveDependencies: () => [] },
  rolldownOptions: {
    output: { codeSplitting: { groups: [{ name: 'frame', test: FRAME, priority: 9 }, ...playChunks, ...mapChunks] } },
  },
}

const IN_THE_BROWSER = `
const sheet = (path) => new Promise((done, failed) => {
  const { href } = new URL('../' + path, import.meta.url)
  if ([...document.styleSheets].some((known) => known.href === href)) return done()
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: failed }))
})
export const __vitePreload = (load, sheets = []) => Promise.all(sheets.map(sheet)).then(load)
`
