import type { Now } from '~/foundation/ports.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { JournalEntry } from './journal-entry.ts'
import { MAP, WRITES } from './keys.ts'
import { countWrites, writeMap } from './maps.ts'
import { setAside } from './quarantine.ts'
import type { Shelf } from './shelf.ts'

/**
 * What became of an entry of the journal: it says nothing newer than the shelf or may not take its place, it is on the
 * shelf now, or it belongs there and does not fit.
 */
export type Recovered = 'nothing' | 'restored' | 'no-room'

/**
 * Puts the last edit of a map on the shelf, byte for byte, where the shelf holds an older text or none. The counter
 * decides; where both have the same count, the shelf took up the count or the edit began from it, and the edit is newer.
 * A damaged text goes to quarantine first; one made by a newer version stays.
 */
export function recoverMap(shelf: Shelf, id: string, { text, writes }: JournalEntry, now: Now): Recovered {
  const present = shelf.read(MAP + id)
  if (!present.ok || present.value === text || writes < countWrites(shelf, id) || !isMap(text, id, now))
    return 'nothing'
  if (present.value !== null && !isMap(present.value, id, now)) {
    if (isNewer(present.value, now)) return 'nothing'
    if (!setAside(shelf, MAP + id, present.value, now).ok) return 'nothing'
  }
  // Above the entry, so that whatever is written next counts as newer than it.
  const counted = shelf.write(WRITES + id, String(writes))
  return counted.ok && writeMap(shelf, id, text, writes).ok ? 'restored' : 'no-room'
}

function isMap(text: string, id: string, now: Now): boolean {
  const read = readJourney(text, { now: now() })
  return read.ok && read.value.id === id
}

function isNewer(text: string, now: Now): boolean {
  const read = readJourney(text, { now: now() })
  return !read.ok && read.problem.code === 'made-by-newer-version'
}
