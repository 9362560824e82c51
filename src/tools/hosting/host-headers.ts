import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { askedAtOnce } from './asked-at-once.ts'
import { toApache, toHeadersFile, toNginx } from './host-files.ts'
import { withOwnPolicy } from './own-policy.ts'
import { hashesIn, securityHeaders } from './policy.ts'

/**
 * Narrows the policy of each page, brings all it asks for into its head, and writes what hosts are to send with the site:
 * `_headers`, and `hosting/` with examples for nginx and Apache.
 */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'doorstep-host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir)
        for (const page of pagesOf(site)) writeFileSync(page, withOwnPolicy(askedAtOnce(readFileSync(page, 'utf8'))))
        const hosting = { base, headers: securityHeaders(allHashes(site)) }
        writeFileSync(join(site, '_headers'), toHeadersFile(hosting))
        mkdirSync(join(site, 'hosting'), { recursive: true })
        writeFileSync(join(site, 'hosting/nginx.conf'), toNginx(hosting))
        writeFileSync(join(site, 'hosting/apache.conf'), toApache(hosting))
      },
    },
  }
}

function pagesOf(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.html'))
    .map(({ parentPath, name }) => join(parentPath, name))
}

function allHashes(site: string) {
  const found = pagesOf(site).map((page) => hashesIn(readFileSync(page, 'utf8')))
  const each = (of: (one: (typeof found)[number]) => readonly string[]) => [...new Set(found.flatMap(of))].sort()
  return { scripts: each(({ scripts }) => scripts), styles: each(({ styles }) => styles) }
}
