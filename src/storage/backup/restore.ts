import { ok, type Result, refuse } from '~/foundation/result.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { MAP, PLAY, WRITES } from '../keys.ts'
import type { Shelf, StorageProblem } from '../shelf.ts'
import { type Choice, countOf, type Item } from './compare.ts'
import type { Texts } from './read.ts'

/** A text that was written by bringing a backup back, and what stood there before; null where nothing did. */
export interface Written {
  readonly key: string
  readonly before: string | null
  readonly after: string
}

interface Restoring {
  readonly items: readonly Item[]
  readonly choices: ReadonlyMap<string, Choice>
  readonly backup: Texts
  readonly here: Texts
  readonly now: string
  readonly newId: () => string
}

/** What has to be written, in this order, to bring a backup back as chosen. */
export function planRestore(restoring: Restoring): readonly (readonly [key: string, text: string])[] {
  return restoring.items.flatMap((item) => {
    if (item.state === 'new' || item.state === 'merged') return taken(item, restoring)
    if (item.state !== 'differs') return []
    const choice = restoring.choices.get(item.key) ?? item.choices[0]
    if (choice === 'file') return taken(item, restoring)
    return choice === 'both' ? beside(item, restoring) : []
  })
}

/** Under its own name. A map's counter goes first and above both. */
function taken({ key, kind, text }: Item, { backup, here, now }: Restoring): [string, string][] {
  if (kind === 'map') {
    const id = key.slice(MAP.length)
    const count = here.has(key)
      ? Math.max(countOf(here, id), countOf(backup, id)) + 1
      : Math.max(1, countOf(backup, id))
    const read = readJourney(text, { now })
    return read.ok
      ? [
          [WRITES + id, String(count)],
          [key, writeJourney(read.value)],
        ]
      : []
  }
  const present = kind === 'play' ? readOwnPlay(here.get(key) ?? '') : null
  const play = present?.ok ? readOwnPlay(text) : null
  if (!present?.ok || !play?.ok) return [[key, text]]
  return [[key, writeOwnPlay({ ...play.value, writes: Math.max(present.value.writes, play.value.writes) + 1 })]]
}

/** Beside the one that is here: a map under a new id, a play under a free name. */
function beside({ key, kind, text }: Item, { here, backup, now, newId }: Restoring): [string, string][] {
  if (kind === 'map') {
    const read = readJourney(text, { now })
    const id = newId()
    return read.ok
      ? [
          [WRITES + id, '1'],
          [MAP + id, writeJourney({ ...read.value, id })],
        ]
      : []
  }
  if (kind !== 'play') return []
  let free = `${key}-2`
  for (let turn = 3; here.has(free) || backup.has(free); turn += 1) free = `${key}-${turn}`
  return [[PLAY + free.slice(PLAY.length), text]]
}

/** Writes all of it, or takes back what was written and says why. */
export function writeAll(
  shelf: Shelf,
  plan: ReturnType<typeof planRestore>,
): Result<readonly Written[], StorageProblem> {
  const done: Written[] = []
  for (const [key, after] of plan) {
    const before = shelf.read(key)
    const written = before.ok ? shelf.write(key, after) : before
    if (!before.ok || !written.ok) {
      takeBack(shelf, done)
      return before.ok ? refuse({ code: written.ok ? 'storage-blocked' : written.problem.code }) : before
    }
    done.push({ key, before: before.value, after })
  }
  return ok(done)
}

/** Puts back what stood there before; what was changed since stays as it is, a map with its counter. */
export function takeBack(shelf: Shelf, written: readonly Written[]): Result<null, StorageProblem> {
  for (const { key, before, after } of [...written].reverse()) {
    const present = shelf.read(key)
    if (!present.ok) return present
    if (present.value !== after) continue
    const back = before === null ? shelf.remove(key) : shelf.write(key, before)
    if (!back.ok) return back
  }
  return ok(null)
}
