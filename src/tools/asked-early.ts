import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { LATE_SHEET, LATER_SHEETS } from './map-chunks.ts'

/** From the one page that asks. */
const BUNDLE = '../../_astro/'
const CHARSET = /<meta charset="utf-8">/

/** What the picture of a map is drawn by, and what the board is made of that takes its place. */
const PICTURE = ['draw-glimpse']
const BOARD = ['Board', 'FlowBoard', 'PanelEmpty']
/**
 * What the board is started by; of that the heavy parts, for which the line has room while the picture is drawn, and what
 * reads the map as soon as it stands.
 */
const SHELL = ['start']
const BESIDE = ['svelte', 'map-core', 'keeping', 'read-ahead']

/**
 * A script tells of the next one only when it has come, one way there and back for each. So the page of one map asks for
 * all that its picture needs at once, before anything else is read of it, and says where the rest of its board is, which
 * is asked for when the picture stands. Comes after what rewrites the links of pages, and before what allows each page its
 * inline scripts.
 */
export function askedEarly(): AstroIntegration {
  return {
    name: 'doorstep-asked-early',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const top = fileURLToPath(dir)
        const page = join(top, 'map/board/index.html')
        writeFileSync(page, asking(readFileSync(page, 'utf8'), join(top, '_astro'), BUNDLE))
      },
    },
  }
}

/** The page with a script that has what draws the picture asked for, and notes where the rest of the board is. */
function asking(html: string, folder: string, address: string): string {
  const beside = BESIDE.map((name) => fileOf(folder, name))
  const early = [...new Set([...withAllTheyImport(folder, PICTURE), ...beside])]
  const late = [LATE_SHEET, LATER_SHEETS[0]].map((name) => fileOf(folder, name, 'css'))
  // What begins to work while the rest is on its way comes first; then the largest, as a host that sends six at a time
  // would otherwise begin with it last.
  const size = (file: string) => statSync(join(folder, file)).size
  const rest = [...late, ...withAllTheyImport(folder, BOARD)].sort((one, other) => size(other) - size(one))
  const board = [...new Set([...withAllTheyImport(folder, SHELL), ...rest])].filter((file) => !early.includes(file))
  const [now, later] = [early, board].map((files) => JSON.stringify(files.map((file) => address + file).join(' ')))
  const asked = `for(const href of ${now}.split(' '))${ASK};document.documentElement.dataset.board=${later}`
  const name = `asked.${createHash('sha256').update(asked).digest('hex').slice(0, 8)}.js`
  writeFileSync(join(folder, name), asked)
  // What cannot be fetched now is asked for again by the page itself.
  const script = `if(${IS_BOARD})import('${address}${name}').catch(()=>{})`
  return html.replace(CHARSET, `$&<script>${script}</script>`)
}

/** Runs in the page: whether there will be a picture, as no other view is named, and how one script is asked for. */
const IS_BOARD = `!location.hash.includes('/')&&matchMedia('(min-width: 48rem)').matches`
const ASK = `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))`

/** Files by the names they have before their hash, with all they import and all that imports. */
function withAllTheyImport(folder: string, names: readonly string[]): readonly string[] {
  const asked = new Set<string>()
  const ask = (file: string) => {
    if (asked.has(file)) return
    asked.add(file)
    for (const [, next = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
    ))
      ask(next)
  }
  for (const name of names) ask(fileOf(folder, name))
  return [...asked]
}

/** The one file of a name, with its hash. */
function fileOf(folder: string, name: string, kind = 'js'): string {
  const file = readdirSync(folder).find((each) => new RegExp(`^${name}\\.[\\w-]+\\.${kind}$`).test(each))
  if (file === undefined) throw new Error(`There is no ${name}.${kind} to ask for early`)
  return file
}
