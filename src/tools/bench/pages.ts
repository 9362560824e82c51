import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** The kinds of page that have a budget, or are weighed to be known. */
export type Kind =
  | 'plain lesson'
  | 'lesson'
  | 'play'
  | 'write'
  | 'board'
  | 'table'
  | 'list'
  | 'insights'
  | 'plan'
  | 'other'

export interface PageToWeigh {
  readonly name: string
  readonly kind: Kind
  /** From the base on. */
  readonly address: string
  readonly width: number
  /** What the browser keeps when the page is opened. */
  readonly kept: Readonly<Record<string, string>>
}

const MAP = 'bench'

/** Every page worth weighing of a built site, found in its own folder. */
export async function pagesToWeigh(site: string): Promise<readonly PageToWeigh[]> {
  const template = await (await fetch(`${site}templates/hvac-no-cool.journey.json`)).json()
  const file = `${JSON.stringify({ ...template, id: MAP }, null, 2)}\n`
  const kept = { [`doorstep:map:${MAP}`]: file }
  return [
    plain('home', ''),
    plain('learn', 'learn/'),
    ...folders('learn').map((module) => plain(`module ${module}`, `learn/${module}/`)),
    ...folders('learn').flatMap((module) =>
      folders(`learn/${module}`).map((lesson) => toLesson(`learn/${module}/${lesson}/`)),
    ),
    ...folders('learn/paths').map((path) => plain(`path ${path}`, `learn/paths/${path}/`)),
    plain('practice', 'practice/'),
    plain('review', 'practice/review/'),
    ...folders('practice')
      .filter((name) => name !== 'review' && name !== 'write')
      .map((play) => ({ ...plain(`play ${play}`, `practice/${play}/`), kind: 'play' as const })),
    plain('pair late-arrival', 'practice/late-arrival/pair/'),
    { ...plain('write', 'practice/write/'), kind: 'write' },
    { ...plain('maps', 'map/'), kept },
    plain('open', `map/open/#m=${deflateRawSync(file).toString('base64url')}`),
    { ...plain('board', `map/board/#${MAP}`), kind: 'board', kept },
    { ...plain('table', `map/board/#${MAP}/table`), kind: 'table', kept },
    { ...plain('insights', `map/board/#${MAP}/insights`), kind: 'insights', kept },
    { ...plain('plan', `map/board/#${MAP}/plan`), kind: 'plan', kept },
    { ...plain('list', `map/board/#${MAP}`), kind: 'list', width: 360, kept },
    ...['glossary', 'sources', 'settings'].map((name) => plain(name, `${name}/`)),
  ]
}

function plain(name: string, address: string): PageToWeigh {
  return { name, kind: 'other', address, width: 1280, kept: {} }
}

/** A lesson with an island in it has exercises. */
function toLesson(address: string): PageToWeigh {
  const exercises = readFileSync(join('dist', address, 'index.html'), 'utf8').includes('<astro-island')
  return { ...plain(address.replace('learn/', ''), address), kind: exercises ? 'lesson' : 'plain lesson', width: 412 }
}

function folders(path: string): readonly string[] {
  return readdirSync(join('dist', path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join('dist', path, entry.name, 'index.html')))
    .map(({ name }) => name)
    .sort()
}
