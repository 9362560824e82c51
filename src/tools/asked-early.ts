import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { LATE_SHEET } from './map-chunks.ts'

/** From the one page that asks. */
const BUNDLE = '../../_astro/'
const CHARSET = /<meta charset="utf-8">/

/** What the picture of a map is drawn by, and what the board is made of that takes its place. */
const PICTURE = ['draw-glimpse']
const BOARD = ['start', 'Board', 'FlowBoard', 'PanelEmpty']

/**
 * A script tells of the next one only when it has come, one way there and back for each. So the page of one map asks for
 * all that its picture needs at once, before anything else is read of it, and for all of its board once the picture stands.
 * Comes after what rewrites the links of pages, and before what allows each page its inline scripts.
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

/** The page with a script that has what draws the picture asked for, which tells of the one that asks for the board. */
function asking(html: string, folder: string, address: string): string {
  const picture = withAllTheyImport(folder, PICTURE)
  const board = withAllTheyImport(folder, BOARD).filter((file) => !picture.includes(file))
  const late = readdirSync(folder).filter((file) => file.startsWith(`${LATE_SHEET}.`) && file.endsWith('.css'))
  const second = written(folder, address, [...late, ...board])
  // What imports it lies beside it.
  const told = `;document.documentElement.dataset.board='./${second}'`
  const first = written(folder, address, [...picture, second], told)
  // What cannot be fetched now is asked for again by the page itself.
  const script = `if(${IS_BOARD})import('${address}${first}').catch(()=>{})`
  return html.replace(CHARSET, `$&<script>${script}</script>`)
}

/** Writes a script that asks for files, and gives its name. */
function written(folder: string, address: string, files: readonly string[], then = ''): string {
  const script = `for(const href of ${JSON.stringify(files.map((file) => address + file))})${ASK}${then}`
  const name = `asked.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`
  writeFileSync(join(folder, name), script)
  return name
}

/** Runs in the page: whether there will be a picture, as no other view is named, and how one file is asked for. */
const IS_BOARD = `!location.hash.includes('/')&&matchMedia('(min-width: 48rem)').matches`
const ASK = `document.head.append(Object.assign(document.createElement('link'),href.endsWith('.css')?{rel:'preload',as:'style',href}:{rel:'modulepreload',href}))`

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
