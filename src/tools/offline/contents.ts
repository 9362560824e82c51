import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Files for the host and for robots; no page asks for them. */
const NOT_FOR_PAGES = /^(_headers|_redirects|robots\.txt|sw\.js|hosting\/.*\.conf|sitemap.*\.xml|\..*)$/

/** Every file of a built site that is kept on the device: its address from the base on, with the beginning of its hash. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !NOT_FOR_PAGES.test(path))
    .sort()
  return Object.fromEntries(paths.map((path) => [toAddress(path), hashOf(readFileSync(join(folder, path)))]))
}

/** The first 12 hexadecimal digits of the SHA-256: enough to tell a file from any other by accident. */
export function hashOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12)
}

function toAddress(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html$/, '$1'))
}
