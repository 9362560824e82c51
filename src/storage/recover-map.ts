import type { Now } from '~/foundation/ports.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { JournalEntry } from './journal-entry.ts'
import { MAP, WRITES } from './keys.ts'
import { knownWrites } from './maps.ts'
import { setAside } from './quarantine.ts'
import type { Shelf } from './shelf.ts'

/**
 * What became of an entry of the journal: it says nothing newer than the shelf or may not take its place, it is on the
 * shelf now, or it belongs there and does not fit. `apart`: nobody knows which of the two is newer, or neither grew from
 * the other; the shelf stands, and the entry has to be kept beside it.
 */
export type Recovered = 'nothing' | 'restored' | 'no-room' | 'apart'

/**
 * Puts the last edit of a map on the shelf, byte for byte, where the shelf holds an older text or none. The counter
 * decides; where both have the same count, an edit that the shelf had not taken up began from it and is newer, and one
 * that it had was written over since. A damaged text goes to quarantine first; one made by a newer version stays.
 */
export function recoverMap(
  shelf: Shelf,
  id: string,
  { text, writes, kept = false }: JournalEntry,
  now: Now,
): Recovered {
  const present = shelf.read(MAP + id)
  if (!present.ok || present.value === text || !isMap(text, id, now)) return 'nothing'
  const there = present.value
  const count = knownWrites(shelf, id)
  const stands = there !== null && isMap(there, id, now)
  if (stands && count === null) return 'apart'
  if (writes < (count ?? 0)) return stands && !kept ? 'apart' : 'nothing'
  if (stands && kept && writes === count) return 'nothing'
  if (there !== null && !stands) {
    if (isNewer(there, now)) return 'nothing'
    if (!setAside(shelf, MAP + id, there, now).ok) return 'nothing'
  }
  if (!shelf.write(MAP + id, text).ok) return 'no-room'
  // Above the entry, so that whatever is written next counts as newer than it.
  shelf.write(WRITES + id, String(writes + 1))
  return 'restored'
}

/** The entry is kept beside the shelf's text, and whatever is written next counts as newer than it. */
export function outcount(shelf: Shelf, id: string, { writes }: JournalEntry): void {
  const count = knownWrites(shelf, id) ?? 0
  shelf.write(WRITES + id, String(Math.max(count, writes + 1)))
}

function isMap(text: string, id: string, now: Now): boolean {
  const read = readJourney(text, { now: now() })
  return read.ok && read.value.id === id
}

function isNewer(text: string, now: Now): boolean {
  const read = readJourney(text, { now: now() })
  return !read.ok && read.problem.code === 'made-by-newer-version'
}
