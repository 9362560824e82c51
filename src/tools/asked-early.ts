import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { LATE_SHEET } from './map-chunks.ts'

/** From the one page that asks. */
const BUNDLE = '../../_astro/'
const CHARSET = /<meta charset="utf-8">/

/** What the picture of a map is drawn by, what stands around every view, and what the board in it is made of. */
const PICTURE = ['draw-glimpse']
const SHELL = ['start']
const BOARD = ['Board', 'FlowBoard', 'PanelEmpty']

/**
 * A script tells of the next one only when it has come, one way there and back for each. So the page of one map asks for
 * all that its picture needs at once, before anything else is read of it, and says where all of its board is, which the
 * picture asks for before it is drawn. Comes after what rewrites the links of pages, and before what allows each page its
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

/** The page with a script that has what draws the picture asked for, and notes where the board is. */
function asking(html: string, folder: string, address: string): string {
  const picture = withAllTheyImport(folder, PICTURE)
  const late = readdirSync(folder).filter((file) => file.startsWith(`${LATE_SHEET}.`) && file.endsWith('.css'))
  const shell = withAllTheyImport(folder, SHELL)
  // What begins to work while the rest is on its way comes first; then the largest, as a host that sends six at a time
  // would otherwise begin with it last.
  const size = (file: string) => statSync(join(folder, file)).size
  const rest = [...late, ...withAllTheyImport(folder, BOARD)].sort((one, other) => size(other) - size(one))
  const board = [...new Set([...shell, ...rest])].filter((file) => !picture.includes(file))
  const addresses = (files: readonly string[]) => files.map((file) => address + file)
  const early = `for(const href of ${JSON.stringify(addresses(picture))})${ASK};document.documentElement.dataset.board=${JSON.stringify(addresses(board).join(' '))}`
  const name = `asked.${createHash('sha256').update(early).digest('hex').slice(0, 8)}.js`
  writeFileSync(join(folder, name), early)
  // What cannot be fetched now is asked for again by the page itself.
  const script = `if(${IS_BOARD})import('${address}${name}').catch(()=>{})`
  return html.replace(CHARSET, `$&<script>${script}</script>`)
}

/** Runs in the page: whether there will be a picture, as no other view is named, and how one script is asked for. */
const IS_BOARD = `!location.hash.includes('/')&&matchMedia('(min-width: 48rem)').matches`
const ASK = `document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))`

/** Files by the names they have before their hash, with all they import and all that imports. */
function withAllTheyImport(folder: string, names: readonly string[]): readonly string[] {
  const there = readdirSync(folder)
  const asked = new Set<string>()
  const ask = (file: string) => {
    if (asked.has(file)) return
    asked.add(file)
    for (const [, next = ''] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
    ))
      ask(next)
  }
  for (const name of names) {
    const file = there.find((each) => new RegExp(`^${name}\\.[\\w-]+\\.js$`).test(each))
    if (file === undefined) throw new Error(`There is no script ${name} to ask for early`)
    ask(file)
  }
  return [...asked]
}
