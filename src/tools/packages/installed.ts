import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** A package that the workbook is made of, or that is at work when it is built. */
export interface Package {
  readonly name: string
  readonly version: string
  /** As the package names it: `MIT`, `OFL-1.1`. */
  readonly license: string
  /** Every license and notice it brings, as they lie in it; empty where it brings none. */
  readonly text: string
  /** Asked for by name, not brought along by another package. */
  readonly direct: boolean
}

/** Packages under the very same words; all of them asked for by name, or none. */
export const termsSchema = z.object({
  direct: z.boolean(),
  license: z.string(),
  text: z.string(),
  packages: z.array(z.object({ name: z.string(), version: z.string() })),
})

export type SameTerms = z.infer<typeof termsSchema>

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
      hasInstallScript: z.optional(z.boolean()),
      dependencies: z.optional(z.record(z.string(), z.string())),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
})

export type Lock = z.infer<typeof lockSchema>

const TERMS = /^(licen[cs]es?|copying|ofl|notice)([.-].*)?$/i
const CODE = /\.(js|ts|mjs|cjs|json)$/i

/** The lock file of a project. */
export function readLock(root: string): Lock {
  return lockSchema.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
}

/** Every production package of the lock file by its folder. Those that only tests and checks use are left out. */
export function productionOf({ packages }: Lock) {
  return Object.entries(packages).filter(([folder, entry]) => folder !== '' && !entry.dev)
}

/** Every production package that is installed here, by name. What is made for other kinds of machines is not there. */
export function installedPackages(root: string): readonly Package[] {
  const lock = readLock(root)
  const top = lock.packages['']
  const asked = new Set(Object.keys({ ...top?.dependencies, ...top?.optionalDependencies }))
  return productionOf(lock)
    .filter(([folder]) => existsSync(join(root, folder, 'package.json')))
    .map(([folder, { version = '', license = '' }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const direct = folder === `node_modules/${name}` && asked.has(name)
      return { name, version, license, text: termsIn(join(root, folder)), direct }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Packages with the same license and text put together: those asked for by name first, then in the order of their first. */
export function byTerms(packages: readonly Package[]): readonly SameTerms[] {
  const groups = new Map<string, SameTerms>()
  for (const { direct, license, text, name, version } of packages) {
    const key = JSON.stringify([direct, license, text.replace(/\s+/g, ' ')])
    const known = groups.get(key) ?? { direct, license, text, packages: [] }
    groups.set(key, { ...known, packages: [...known.packages, { name, version }] })
  }
  return [...groups.values()].sort((one, other) => Number(other.direct) - Number(one.direct))
}

function termsIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TERMS.test(entry.name) && !CODE.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .sort()
    .join('\n\n')
}
