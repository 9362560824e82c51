import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A file of words: its path from the project's top with forward slashes, and its text. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}

const KINDS = /\.(mdx|md|ya?ml|json)$/

/** Every file under `content/` that trainers write, in a steady order. */
export function contentFiles(top: string): readonly ContentFile[] {
  return readdirSync(join(top, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KINDS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(top, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}
