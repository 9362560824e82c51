import { SITE_NAME } from '~/site.ts'
import { appWords as words } from '~/words/en/app.ts'

/** Behind every window until the page is drawn; the light theme's paper. */
const PAPER = '#f6f8fa'

/** What the workbook is as an installed app. Addresses are counted from this file, so any base path will do. */
const manifest = {
  id: './',
  name: SITE_NAME,
  short_name: SITE_NAME,
  description: words.description,
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: PAPER,
  theme_color: PAPER,
  categories: ['education', 'business', 'productivity'],
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
    ...[192, 512].flatMap((size) =>
      // The door stands well inside of the circle that a phone may cut out.
      ['any', 'maskable'].map((purpose) => ({
        src: `icon-${size}.png`,
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ),
  ],
  shortcuts: [
    { ...words.shortcuts.practice, url: 'practice/' },
    { ...words.shortcuts.map, url: 'map/' },
  ].map((shortcut) => ({ ...shortcut, icons: [{ src: 'icon-192.png', type: 'image/png', sizes: '192x192' }] })),
  // One window for each file: each is imported by itself, with all the questions of an import.
  file_handlers: [
    { action: 'map/', accept: { 'application/json': ['.journey.json'] }, launch_type: 'multiple-clients' },
  ],
}

export const GET = () => new Response(`${JSON.stringify(manifest, null, 2)}\n`)
