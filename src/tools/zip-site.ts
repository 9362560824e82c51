import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zip } from './zip/zip.ts'

/** `npm run zip`: the built site as one archive with one folder in it, to be unpacked on any host of files. */
const [SITE, ARCHIVE, FOLDER] = ['dist', 'dist.zip', 'doorstep']

const entries = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: `${FOLDER}/${relative(SITE, file).replaceAll('\\', '/')}`, body: readFileSync(file) }))
const bytes = zip(entries, new Date(secondsOf() * 1000))
writeFileSync(ARCHIVE, bytes)
console.log(`${ARCHIVE}: ${entries.length} files, ${(bytes.length / 1e6).toFixed(1)} MB`)

/**
 * The day the files carry: the one asked for, else that of the last commit. Hosts tell an older file from a newer one of the
 * same size by it, so that it must differ from one version to the next.
 */
function secondsOf(): number {
  const asked = process.env['SOURCE_DATE_EPOCH']
  if (asked !== undefined) return Number(asked)
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }))
  } catch {
    // No git here: now is a day too.
    return Math.floor(Date.now() / 1000)
  }
}
