import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Which floor may import from which; a floor may always import from itself. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  foundation: [],
  journey: ['foundation'],
  training: ['foundation'],
  storage: ['foundation', 'journey', 'training'],
  session: ['foundation', 'journey', 'training', 'storage', 'words', 'site'],
  components: ['foundation', 'journey', 'training', 'session', 'words', 'site'],
  layouts: ['foundation', 'components', 'words', 'site', 'styles'],
  pages: ['foundation', 'journey', 'training', 'components', 'layouts', 'words', 'site', 'styles', 'content'],
  words: ['foundation', 'journey', 'training'],
  site: [],
  'content.config': ['foundation', 'journey', 'training', 'tools'],
  worker: [],
  tools: ['foundation', 'journey', 'training', 'words', 'site', 'content', 'tests'],
}

/** Floors that know no library but these; every other library is refused there. */
const DOMAIN_LIBRARIES: Readonly<Record<string, RegExp>> = {
  foundation: /^$/,
  journey: /^zod\/mini$/,
  training: /^zod\/mini$/,
}

/** Libraries that only some places may use, each with where. */
const KEPT_TO: readonly (readonly [library: RegExp, places: RegExp])[] = [
  [/^nanostores$/, /^session\//],
  [/^@xyflow\//, /^components\/journey\//],
  [/^yaml$/, /^(training\/play\/|tools\/|content\.config\.ts$)/],
  [/^(astro:|astro($|\/))/, /^(pages\/|layouts\/|tools\/|content\.config\.ts$|components\/.*\.astro$)/],
  [/^svelte($|\/)/, /^components\//],
  [/^idb$/, /^storage\//],
  [/^papaparse$/, /^storage\/csv\//],
  [/^node:/, /^(tools\/|content\.config\.ts$)/],
]

const IMPORT = /(?:\bimport\s*\(\s*|\b(?:import|export)\b[^'"`;()]*?\bfrom\s*|\bimport\s*)(['"`])([^'"`\n]+)\1/g
const STORE_WRITE =
  /(?:^|[^\w$.])\$(?!(?:state|props|derived|effect|bindable|inspect|host)\b)[a-z]\w*(?:\.\w+|\[[^\]]+\])*\s*(?:[-+*/|&?]{0,2}=(?![=>])|\+\+|--)|bind:[\w-]+=\{\s*\$/m

/** Every sentence about what a file of `src/` imports or writes that it must not. Paths are counted from `src/`. */
export function brokenRules(path: string, text: string): readonly string[] {
  const code = withoutComments(text)
  const imports = [...code.matchAll(IMPORT)].map((found) => found[2] ?? '')
  const problems = imports.flatMap((specifier) => problemsOf(path, specifier))
  if (path.startsWith('components/') && STORE_WRITE.test(code))
    problems.push('writes to a store instead of sending a command')
  return problems.map((problem) => `src/${path} ${problem}`)
}

function problemsOf(path: string, specifier: string): string[] {
  const floor = floorOf(path)
  const target = insideSrc(path, specifier)
  if (target !== null) return mayImport(path, target) ? [] : [`imports ${specifier}, which is not below it`]
  if (/^zod($|\/)/.test(specifier) && specifier !== 'zod/mini') return [`imports ${specifier} instead of zod/mini`]
  const kept = KEPT_TO.find(([library]) => library.test(specifier))
  if (kept) return kept[1].test(path) ? [] : [`imports ${specifier}, which has its place elsewhere`]
  const allowed = DOMAIN_LIBRARIES[floor]
  return allowed && !allowed.test(specifier) ? [`imports the library ${specifier} on a floor without libraries`] : []
}

function mayImport(from: string, to: string): boolean {
  const [floor, other] = [floorOf(from), floorOf(to)]
  if (floor === 'components' && other === 'components') {
    const [folder, otherFolder] = [from.split('/')[1], to.split('/')[1]]
    return folder === otherFolder || otherFolder === 'ui'
  }
  return floor === other || (FLOORS[floor]?.includes(other) ?? false)
}

/** The path of what is imported, from `src/` or, beside it, from the project's top; null where it is a library, a virtual module or a style sheet beside it. */
function insideSrc(path: string, specifier: string): string | null {
  if (specifier.startsWith('~/')) return specifier.slice(2)
  if (!specifier.startsWith('.')) return null
  return posix.join(dirname(path), specifier).replace(/^\.\.\//, '')
}

function floorOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '')
}

/** Every file below a folder with one of these endings: its path from there, and its text. */
export function filesOf(folder: string, ending: RegExp): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((at) => ({ path: posix.relative(folder, at.replaceAll('\\', '/')), text: readFileSync(at, 'utf8') }))
}
