import { jsonOf } from '~/foundation/json.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { ReadProblem } from '~/journey/format/read.ts'
import { dropCarried } from '~/storage/carried.ts'
import { entryOfKept, readKeptPlay } from '~/storage/kept-play.ts'
import { MAP, PLAY, PROGRESS } from '~/storage/keys.ts'
import { writePlay } from '~/storage/own-plays.ts'
import { readTexts } from '~/storage/texts.ts'
import { freeName, nameFrom, titleIn } from '~/training/play/own-name.ts'
import { readOwnPlay } from '~/training/play/own-play.ts'
import { counted } from '~/training/progress/commands.ts'
import { mergeProgress } from '~/training/progress/merge.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { createMaps, type MapProblem } from './maps.ts'
import { playJournalFor } from './play-journal.ts'
import { readKept } from './read-kept.ts'
import { safeFor } from './safe.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** What a text that could not be read can be mended to. */
export const MENDABLE = ['map', 'progress', 'play'] as const
export type Mendable = (typeof MENDABLE)[number]

/** A mended text is where it belongs: a map under its id, a play under its name, learning put together with what is here. */
export interface Mended {
  readonly state: 'in'
  readonly kind: Mendable
  readonly id: string
}

/** A map of that id is here and says something else; somebody has to decide. */
export interface Differing {
  readonly state: 'differs'
  readonly title: string
  /** A dated copy of the one that is here is kept first. */
  replace(): Promise<Result<Mended, MendProblem>>
  keepBoth(): Result<Mended, MendProblem>
}

export type MendProblem =
  | { readonly kind: 'map'; readonly why: ReadProblem | MapProblem }
  | { readonly kind: 'progress' | 'play'; readonly why: { readonly code: OtherCode; readonly what?: string } }

export type OtherCode = 'not-json' | 'damaged' | 'made-by-newer-version' | 'storage-full' | 'storage-blocked' | 'other'

/** What a text was before it broke, as far as it still tells. */
export function guessKind(text: string): Mendable {
  const [, kind] = /"format"\s*:\s*"doorstep-(progress|play)\b/.exec(text) ?? []
  return MENDABLE.find((known) => known === kind) ?? 'map'
}

/** Where a text stops being JSON, as far as the browser tells: a place to look at. Null where it does not tell, or nothing is wrong. */
export function breakIn(text: string): number | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const [, position] = /position (\d+)/.exec(said) ?? []
    if (position !== undefined) return Math.min(Number(position), text.length)
    const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? []
    if (line === undefined) return /end of (JSON|data)|EOF/i.test(said) ? text.length : null
    const before = text.split('\n').slice(0, Number(line) - 1)
    return Math.min(before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(column) - 1, text.length)
  }
}

/** Takes a mended text in where it can be read. Nothing is written where it cannot, and nothing is written over. */
export function takeMended(
  kind: Mendable,
  text: string,
  ports: Ports = browserPorts,
): Result<Mended | Differing, MendProblem> {
  if (kind === 'map') return takeMap(text, ports)
  if (jsonOf(text) === undefined) return refuse({ kind, why: { code: 'not-json' } })
  return kind === 'play' ? takePlay(text, ports) : takeProgress(text, ports)
}

/** The same road that an import takes. */
function takeMap(text: string, ports: Ports): Result<Mended | Differing, MendProblem> {
  const maps = createMaps(ports)
  /** A map that does not fit comes along to a board, and there is none here. */
  const settle = (id: string): Result<Mended, MendProblem> => {
    const kept = ports.shelf.read(MAP + id)
    if (kept.ok && kept.value !== null) return ok({ state: 'in', kind: 'map', id })
    dropCarried(id)
    return refuse({ kind: 'map', why: kept.ok ? { code: 'storage-full' } : kept.problem })
  }
  const end = (result: Result<string, MapProblem>) =>
    result.ok ? settle(result.value) : refuse({ kind: 'map' as const, why: result.problem })
  const taken = maps.importFile(text)
  if (!taken.ok) return refuse({ kind: 'map', why: taken.problem })
  if (taken.value.kind !== 'differs') return settle(taken.value.id)
  const { incoming, presentTitle } = taken.value
  return ok({
    state: 'differs',
    title: presentTitle ?? incoming.title,
    replace: async () => end(await maps.replace(incoming)),
    keepBoth: () => end(maps.keepBoth(incoming)),
  })
}

/** Put together with what is here, as two devices are. */
function takeProgress(text: string, ports: Ports): Result<Mended, MendProblem> {
  const kind = 'progress'
  const read = readProgress(text)
  if (!read.ok) return refuse({ kind, why: read.problem })
  const here = readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
  if (!here.ok) return refuse({ kind, why: here.problem })
  const both = counted(mergeProgress(here.value, read.value))
  const written = ports.shelf.write(PROGRESS, writeProgress(both))
  if (written.ok) safeFor(ports)((all) => all.learned(here.value, both))
  return written.ok ? ok({ state: 'in', kind, id: '' }) : refuse({ kind, why: written.problem })
}

/** Beside all others, under a name nobody has; one that is here word for word is in already. */
function takePlay(text: string, ports: Ports): Result<Mended, MendProblem> {
  const kind = 'play'
  const { shelf, now } = ports
  const read = readOwnPlay(text)
  if (!read.ok) return refuse({ kind, why: read.problem })
  const texts = readTexts(shelf)
  if (!texts.ok) return refuse({ kind, why: texts.problem })
  const here = [...texts.value].filter(([key]) => key.startsWith(PLAY))
  const script = read.value.text
  const same = here.find(([, kept]) => {
    const other = readOwnPlay(kept)
    return other.ok && other.value.text === script
  })
  if (same) return ok({ state: 'in', kind, id: same[0].slice(PLAY.length) })
  const taken = here.map(([key]) => key.slice(PLAY.length))
  const name = freeName(`${nameFrom(titleIn(script)) ?? 'play'}-mended`, taken)
  const written = writePlay(shelf, { name, text: script, known: 0 }, now)
  const kept = readKeptPlay(shelf, name)
  if (kept) void playJournalFor(ports).enter([[name, entryOfKept(kept)]])
  if (written.ok) return ok({ state: 'in', kind, id: name })
  const { code } = written.problem
  return refuse({ kind, why: { code: code === 'storage-full' || code === 'storage-blocked' ? code : 'other' } })
}
