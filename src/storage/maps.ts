import type { Now } from '~/foundation/ports.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { type ReadProblem, readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import { MAP, WRITES } from './keys.ts'
import { setAside } from './quarantine.ts'
import type { Shelf, StorageProblem } from './shelf.ts'

/** A map as it is kept: its text, what the text says, and how often it was written. */
export interface KeptMap {
  readonly journey: Journey
  readonly text: string
  readonly writes: number
}

export type MapProblem =
  | { readonly code: 'no-such-map' }
  | StorageProblem
  /** Kept text that cannot be read; `keptAs` is its name in quarantine, or its own where it had to stay. */
  | { readonly code: 'unreadable'; readonly why: ReadProblem; readonly keptAs: string }
  /** The map was written by somebody else since it was read here. */
  | { readonly code: 'changed-elsewhere' }

/** Reads a kept map. A damaged text goes to quarantine; one made by a newer version stays where it is, untouched. */
export function readMap(shelf: Shelf, id: string, now: Now): Result<KeptMap, MapProblem> {
  const found = shelf.read(MAP + id)
  if (!found.ok) return found
  if (found.value === null) return refuse({ code: 'no-such-map' })
  const text = found.value
  const read = ahead?.text === text ? ahead.read : readJourney(text, { now: now() })
  ahead = null
  if (read.ok && read.value.id === id) return ok({ journey: read.value, text, writes: countWrites(shelf, id) })
  const why: ReadProblem = read.ok ? { code: 'damaged', where: 'id', what: 'other-name' } : read.problem
  if (why.code === 'made-by-newer-version') return refuse({ code: 'unreadable', why, keptAs: MAP + id })
  const aside = setAside(shelf, MAP + id, text, now)
  return refuse({ code: 'unreadable', why, keptAs: aside.ok ? aside.value : MAP + id })
}

/** What a text says that was read before anybody asked for it. */
let ahead: { readonly text: string; readonly read: Result<Journey, ReadProblem> } | null = null

/** Reads a kept map while there is nothing else to do; whoever opens the same text next need not wait. Changes nothing. */
export function readAhead(shelf: Shelf, id: string, now: Now): void {
  const found = shelf.read(MAP + id)
  if (found.ok && found.value !== null) ahead = { text: found.value, read: readJourney(found.value, { now: now() }) }
}

/** The copy on the shelf that a text grew from: its bytes where they are known, and how often it had been written. */
export interface GrownFrom {
  readonly writes: number
  readonly text?: string
}

/**
 * Keeps a map's text and raises its counter; gives the new count. Where the shelf holds something else than what the text
 * grew from, nothing is written. The text goes first: a counter that ran ahead of it would make the older text look newer.
 */
export function writeMap(shelf: Shelf, id: string, text: string, grown: GrownFrom): Result<number, MapProblem> {
  const present = shelf.read(MAP + id)
  if (!present.ok) return present
  const counter = shelf.read(WRITES + id)
  if (!counter.ok) return counter
  const writes = toCount(counter.value) ?? 0
  const moved = grown.text === undefined ? writes !== grown.writes : present.value !== grown.text
  if (present.value !== null && moved) return refuse({ code: 'changed-elsewhere' })
  const written = shelf.write(MAP + id, text)
  if (!written.ok) return written
  const next = Math.max(writes, grown.writes) + 1
  // A text that is there is kept, whatever became of its count.
  return ok(shelf.write(WRITES + id, String(next)).ok ? next : writes)
}

/** How often a map was written; 0 before the first time, and where its counter tells nothing. */
export function countWrites(shelf: Shelf, id: string): number {
  return knownWrites(shelf, id) ?? 0
}

/** The same, but null where the counter cannot be read as a number. */
export function knownWrites(shelf: Shelf, id: string): number | null {
  const found = shelf.read(WRITES + id)
  return found.ok ? toCount(found.value) : null
}

function toCount(text: string | null): number | null {
  if (text === null) return 0
  const count = Number(text)
  return /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : null
}

/** The ids of all kept maps, sorted. */
export function listMapIds(shelf: Shelf): Result<readonly string[], StorageProblem> {
  const keys = shelf.keys()
  if (!keys.ok) return keys
  return ok(keys.value.filter((key) => key.startsWith(MAP)).map((key) => key.slice(MAP.length)))
}

/** Takes a map and its counter away and gives back what is needed to bring both back, or null where there is none. */
export function removeMap(shelf: Shelf, id: string): Result<{ text: string; writes: number } | null, StorageProblem> {
  const found = shelf.read(MAP + id)
  if (!found.ok) return found
  if (found.value === null) return ok(null)
  const removed = { text: found.value, writes: countWrites(shelf, id) }
  const gone = shelf.remove(MAP + id)
  if (!gone.ok) return gone
  shelf.remove(WRITES + id)
  return ok(removed)
}
