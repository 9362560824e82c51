import { tidy } from './names.ts'
import { RESERVED_NAMES } from './parse-name.ts'

/** Long enough for any title one would say aloud, short enough for every file system. */
const LONGEST = 60

/** What a script calls itself, whatever else is wrong with it; "" where it has no title. */
export function titleIn(text: string): string {
  const [, written = ''] = /^title:[ \t]*(.*)$/m.exec(text.slice(0, 16 * 1024)) ?? []
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*(?:#.*)?\r?$/.exec(written) ?? []
  if (double !== undefined) return tidy(unescaped(double))
  return tidy(single?.replaceAll("''", "'") ?? written.replace(/\s#.*$/, ''))
}

/** What stands between double quotation marks; as it is written where it is no good writing. */
function unescaped(written: string): string {
  try {
    return String(JSON.parse(`"${written}"`))
  } catch {
    return written
  }
}

/** The name of a file made of some words: `two-hours-late` for "Two hours late"; null where no letter or digit can be used. */
export function nameFrom(words: string): string | null {
  const plain = words
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-+/, '').slice(0, LONGEST).replace(/-+$/, '') || null
}

/** The wanted name, or with the first number behind it that nobody has taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...RESERVED_NAMES])
  let name = wanted
  for (let turn = 2; used.has(name); turn += 1) name = `${wanted}-${turn}`
  return name
}
