import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { createIndex } from 'pagefind'

/** Ready-made interfaces that Pagefind writes beside the index; the site has its own dialog. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/

/** Builds the search index over the finished pages, into `dist/pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'doorstep-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        const outputPath = join(site, 'pagefind')
        const { index } = await createIndex({})
        if (!index) throw new Error('Pagefind did not start')
        const problems = [
          ...(await index.addDirectory({ path: site })).errors,
          ...(await index.writeFiles({ outputPath })).errors,
        ]
        await index.deleteIndex()
        if (problems.length > 0) throw new Error(`The search index could not be written: ${problems.join('; ')}`)
        await removeUnused(outputPath)
      },
    },
  }
}

async function removeUnused(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))))
}
