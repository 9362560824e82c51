import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { minify } from 'vite'
import { PLACE } from './relative.ts'

const THEME = 'theme.js'
const TRUSTED = resolve(import.meta.dirname, '../hosting/trusted-types.js')
const FIND_ROOT = resolve(import.meta.dirname, 'find-root.js')

const SHEET = new RegExp(`<link rel="stylesheet" href="${PLACE}([^"]+)"[^>]*>`, 'g')
const OWN_LINK = new RegExp(`<link [^>]*href="${PLACE}[^>]*>`, 'g')
const OWN_FACE = new RegExp(`@font-face\\{[^}]*${PLACE}[^}]*\\}`, 'g')
const SCRIPT = new RegExp(`<script[^>]* src="${PLACE}([^"]+)"[^>]*></script>`, 'g')

/**
 * The page for a wrong address, made to need no other file: its styles stand in it, its letters are the device's own, and a
 * script finds out where the site begins, then sets the links right and fetches what the header needs. Without any script its
 * links lead to where the site was built for.
 */
export async function standAlone(html: string, site: string, base: string): Promise<string> {
  const scripts = [...html.matchAll(SCRIPT)].map(([, path = '']) => path)
  const first = [TRUSTED, join(site, THEME)].map((file) => readFileSync(file, 'utf8')).join('')
  const { code } = await minify('found.js', first + findRoot(site, base, scripts))
  return html
    .replace(SHEET, (_, path: string) => `<style>${readFileSync(join(site, path), 'utf8')}</style>`)
    .replace(OWN_LINK, '')
    .replace(OWN_FACE, '')
    .replace(SCRIPT, (_, path: string) => (path === THEME ? `<script>${code.trim()}</script>` : ''))
    .replaceAll(PLACE, base)
}

/** The script that finds the site, knowing what to look for. */
function findRoot(site: string, base: string, scripts: readonly string[]): string {
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const { name } = JSON.parse(readFileSync(join(site, 'manifest.webmanifest'), 'utf8'))
  const known = {
    PARTS: folders.map((folder) => folder.name),
    BASE: base,
    NAME: name,
    SCRIPTS: scripts.filter((path) => path !== THEME),
  }
  const words = Object.entries(known).map(([word, value]) => `const ${word} = ${JSON.stringify(value)}\n`)
  return `{${words.join('')}${readFileSync(FIND_ROOT, 'utf8')}}`
}
