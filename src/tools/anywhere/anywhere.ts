import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { standAlone } from './not-found.ts'
import { inPage, inScript, inText, PLACE } from './relative.ts'

/** Served at any depth, so that it cannot count from where it is. */
const NOT_FOUND = '404.html'
const TEXT = /\.(css|html|js|json|md|svg|txt|webmanifest|xml)$/

/**
 * Makes a built site that runs in any folder of any host. It is built for a place that does not exist, and each address in it
 * is then counted from the file that holds it. What has to name the real place, `base`, is for the host and for other programs.
 * Comes before whatever else reads or writes the finished files.
 */
export function anywhere(base: string): AstroIntegration {
  return {
    name: 'doorstep-anywhere',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ base: PLACE })
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        const notFound = join(site, NOT_FOUND)
        writeFileSync(notFound, await standAlone(readFileSync(notFound, 'utf8'), site, base))
        for (const path of textsOf(site)) {
          const text = readFileSync(join(site, path), 'utf8')
          const written = counted(path, text, base)
          if (written.includes(PLACE)) throw new Error(`${path} holds an address that cannot be counted from it`)
          if (written !== text) writeFileSync(join(site, path), written)
        }
      },
    },
  }
}

function counted(path: string, text: string, base: string): string {
  if (path.endsWith('.html')) return inPage(path, text, base)
  return path.endsWith('.js') ? inScript(path, text) : inText(text, base)
}

function textsOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
