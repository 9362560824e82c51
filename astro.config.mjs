import mdx from '@astrojs/mdx'
import svelte from '@astrojs/svelte'
import { defineConfig, fontProviders } from 'astro/config'
import { anywhere } from './src/tools/anywhere/anywhere.ts'
import { askedEarly } from './src/tools/asked-early.ts'
import { basePath } from './src/tools/base-path.ts'
import { firmWordsInLessons } from './src/tools/firm-words.ts'
import { hostHeaders } from './src/tools/hosting/host-headers.ts'
import { DIRECTIVES } from './src/tools/hosting/policy.ts'
import { lateSheets } from './src/tools/late-sheets.ts'
import { leanFlow } from './src/tools/lean-flow.ts'
import { leanScripts } from './src/tools/lean-scripts.ts'
import { serviceWorker } from './src/tools/offline/service-worker.ts'
import { searchIndex } from './src/tools/search-index.ts'

const base = basePath(process.env['SITE_BASE'])

const bricolage = '@fontsource/bricolage-grotesque/files/bricolage-grotesque'
const atkinson = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

/** One font file for one weight. */
const face = (weight, file) => ({ weight, style: 'normal', src: [file] })

/** Letters of latin-ext: a family of its own in front of the main one, fetched only where such a letter stands. */
const EXTENDED = [
  'U+0100-0130',
  'U+0132-0151',
  'U+0154-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+2020',
  'U+20A0-20AB',
  'U+20AD-20C0',
  'U+2113',
  'U+2C60-2C7F',
  'U+A720-A7FF',
]

/** A family from files in the install, without any network. */
const family = (name, cssVariable, variants, more) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  options: { variants },
  ...more,
})

const extended = { unicodeRange: EXTENDED, fallbacks: [], optimizedFallbacks: false }

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4315',
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    svelte({ compilerOptions: { runes: true } }),
    anywhere(base),
    lateSheets(),
    askedEarly(),
    searchIndex(),
    hostHeaders(base),
    serviceWorker(),
  ],
  fonts: [
    family('Bricolage Grotesque', '--font-display', [face('700', `${bricolage}-latin-700-normal.woff2`)], {
      fallbacks: ['sans-serif'],
    }),
    family(
      'Atkinson Hyperlegible Next',
      '--font-text',
      [face('400', `${atkinson}-latin-400-normal.woff2`), face('700', `${atkinson}-latin-700-normal.woff2`)],
      { fallbacks: ['sans-serif'] },
    ),
    family(
      'Bricolage Extended',
      '--font-display-ext',
      [face('700', `${bricolage}-latin-ext-700-normal.woff2`)],
      extended,
    ),
    family(
      'Atkinson Extended',
      '--font-text-ext',
      [face('400', `${atkinson}-latin-ext-400-normal.woff2`), face('700', `${atkinson}-latin-ext-700-normal.woff2`)],
      extended,
    ),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [...DIRECTIVES],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [firmWordsInLessons(), leanScripts(), leanFlow()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
})
