import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { LATE_SHEET, LATER_SHEETS } from './map-chunks.ts'

const linkOf = (sheet: string) => new RegExp(`<link rel="stylesheet" href="[^"]*/${sheet}\\.[^"]*">`, 'g')

/**
 * Astro links the styles of every part that a page can ever fetch. The board's are taken out of the finished pages again:
 * table, list and the other views have no use for them, and the import of the board waits for its own sheet.
 */
export function lateSheets(): AstroIntegration {
  return {
    name: 'doorstep-late-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const maps = join(fileURLToPath(dir), 'map')
        const pages = readdirSync(maps, { recursive: true, withFileTypes: true }).filter(({ name }) =>
          name.endsWith('.html'),
        )
        for (const { parentPath, name } of pages) {
          const file = join(parentPath, name)
          const html = readFileSync(file, 'utf8')
          const late = parentPath.endsWith('board') ? [LATE_SHEET, ...LATER_SHEETS] : [LATE_SHEET]
          const without = late.reduce((text, sheet) => text.replace(linkOf(sheet), ''), html)
          if (without !== html) writeFileSync(file, without)
        }
      },
    },
  }
}
