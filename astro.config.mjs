import mdx from '@astrojs/mdx'
import svelte from '@astrojs/svelte'
import { defineConfig, fontProviders } from 'astro/config'
import { searchIndex } from './src/tools/search-index.ts'

const base = process.env['SITE_BASE'] ?? '/'

const bricolage = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque'
const atkinson = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

/** One font file for one weight and one range of letters. */
const face = (weight, file) => ({ weight, style: 'normal', src: [file] })

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4315',
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), svelte(), searchIndex()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Bricolage Grotesque',
      cssVariable: '--font-display',
      fallbacks: ['sans-serif'],
      options: { variants: [face('200 800', `${bricolage}-latin-wght-normal.woff2`)] },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      fallbacks: ['sans-serif'],
      options: { variants: [face('400', `${atkinson}-latin-400-normal.woff2`), face('700', `${atkinson}-latin-700-normal.woff2`)] },
    },
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
})
