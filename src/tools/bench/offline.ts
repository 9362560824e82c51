import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Everything that is kept for where there is no signal, in bytes: as it travels, and as it lies on the device. */
export interface Offline {
  readonly files: number
  /** Gzipped, level 9; what is packed already counts as it is. */
  readonly travels: number
  readonly lies: number
}

/** The most that the whole workbook may travel with, in bytes: pages, scripts, styles, fonts and search. */
export const MOST_OFFLINE = 3_000_000

/** What is for the host and for robots stays there. The worker itself travels too. */
const NOT_KEPT = /^(_headers|robots\.txt|hosting\/.*\.conf)$/
const PACKED = /\.(woff2|png|pf_\w+|pagefind)$/

/** Weighs all files of a built site that a device keeps, and the worker that keeps them. */
export function weighOffline(folder: string): Offline {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_KEPT.test(relative(folder, file).replaceAll('\\', '/')))
  const bodies = files.map((file) => ({ file, body: readFileSync(file) }))
  const sum = (of: (one: (typeof bodies)[number]) => number) => bodies.reduce((all, one) => all + of(one), 0)
  return {
    files: files.length,
    travels: sum(({ file, body }) => (PACKED.test(file) ? body.length : gzipSync(body, { level: 9 }).length)),
    lies: sum(({ body }) => body.length),
  }
}

/** A sentence for a workbook that is too heavy to take along; none where all is well. */
export function offlineProblems({ travels }: Offline): readonly string[] {
  if (travels <= MOST_OFFLINE) return []
  return [`the whole workbook: ${inMegabytes(travels)} MB, at most ${inMegabytes(MOST_OFFLINE)}`]
}

/** What the workbook weighs, in a sentence. */
export function offlineSentence({ files, travels, lies }: Offline): string {
  return `The whole workbook with fonts and search: ${files} files, ${inMegabytes(travels)} MB gzipped of ${inMegabytes(MOST_OFFLINE)}, ${inMegabytes(lies)} MB on the device.`
}

const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(2)
