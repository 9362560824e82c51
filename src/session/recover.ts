import { readJourney } from '~/journey/format/read.ts'
import { begin } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { carriedMap } from '~/storage/carried.ts'
import type { DatedCopy } from '~/storage/copies.ts'
import { lookInJournal } from '~/storage/journal.ts'
import { forgetEntries, listEntries } from '~/storage/journal-entries.ts'
import { toEntry } from '~/storage/journal-entry.ts'
import { MAP } from '~/storage/keys.ts'
import { countWrites } from '~/storage/maps.ts'
import { outcount, recoverMap } from '~/storage/recover-map.ts'
import type { OpenMap } from './open-map.ts'
import { tell } from './told.ts'
import { browserPorts, guarded, type Ports } from './wiring.ts'

type Shelved = Pick<Ports, 'shelf' | 'now'>

/** Where what loses against the other is kept; tests bring their own. */
export interface Beside {
  readonly keepCopy: (copy: DatedCopy) => Promise<{ readonly ok: boolean }>
  readonly forgetEntries: (keys: readonly string[]) => Promise<unknown>
}

/** Fetched where it is needed. */
const inBrowser: Beside = {
  keepCopy: (copy) => import('~/storage/copies.ts').then(({ keepCopy }) => keepCopy(copy)),
  forgetEntries,
}

/**
 * Brings the last edit of a map back to the shelf, in a tab that holds the map or knows that no tab does. The older map
 * that has to make room is kept as a dated copy, where the browser can; so is an edit of which nobody knows whether it is
 * newer, and that is told. True where the shelf was written, the map itself where it belongs there and does not fit, else
 * null.
 */
export async function bringBack(
  { shelf, now }: Shelved,
  id: string,
  found: unknown,
  beside = inBrowser,
): Promise<true | Journey | null> {
  const entry = toEntry(found)
  const before = shelf.read(MAP + id)
  if (entry === null || !before.ok) return null
  const recovered = recoverMap(shelf, id, entry, now)
  if (recovered === 'nothing') return null
  const read = (text: string | null) => {
    const map = readJourney(text ?? '', { now: now() })
    return map.ok ? map.value : null
  }
  const edit = read(entry.text)
  if (recovered === 'no-room') return edit
  if (recovered === 'apart') {
    const copied = await beside.keepCopy({
      map: id,
      title: edit?.title ?? id,
      at: now(),
      text: entry.text,
      why: 'found',
    })
    // It stays in the journal, and is asked for again.
    if (!copied.ok) return null
    outcount(shelf, id, entry)
    await beside.forgetEntries([MAP + id])
    tell({ map: id, what: 'found' })
    return true
  }
  const older = read(before.value)
  if (older !== null && before.value !== null)
    await beside.keepCopy({ map: id, title: older.title, at: now(), text: before.value })
  return true
}

/**
 * The same for a map that is open: true where the shelf has the edit now. One that does not fit there is what the open map
 * says, and is not saved.
 */
export async function bringBackInto(open: OpenMap, found: unknown): Promise<boolean> {
  const { id, ports, timeline } = open
  const recovered = await bringBack(ports, id, found)
  if (recovered === null || recovered === true) return recovered === true
  const journey = guarded(recovered)
  timeline.set(begin(journey))
  open.base = { journey, writes: countWrites(ports.shelf, id) }
  open.save()
  return false
}

/** Brings the last edit of a map back that no tab has open. True where the shelf has another text than before. */
export async function recoverOne(id: string, ports: Shelved = browserPorts): Promise<boolean> {
  return recoverIdle(id, await lookInJournal(MAP + id), ports)
}

/** The same for all maps, so that none is missing in their list. */
export async function recoverAll(ports: Shelved = browserPorts): Promise<boolean> {
  const entries = await listEntries()
  if (!entries.ok) return false
  let changed = false
  for (const [key, entry] of entries.value)
    if (key.startsWith(MAP) && (await recoverIdle(key.slice(MAP.length), entry, ports))) changed = true
  return changed
}

/** A tab that has the map open, or takes it along, has its own way: what it shows is newer than all that is kept. */
export async function recoverIdle(id: string, found: unknown, ports: Shelved): Promise<boolean> {
  const present = ports.shelf.read(MAP + id)
  const entry = toEntry(found)
  if (entry === null || (present.ok && present.value === entry.text) || carriedMap(id, ports.now)) return false
  const recover = async () => (await bringBack(ports, id, entry)) === true
  if (!('locks' in navigator)) return recover()
  return navigator.locks.request(MAP + id, { ifAvailable: true }, (lock) => (lock ? recover() : false))
}
