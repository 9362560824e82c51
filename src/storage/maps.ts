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
  const read = readJourney(text, { now: now() })
  if (read.ok && read.value.id === id) return ok({ journey: read.value, text, writes: countWrites(shelf, id) })
  const why: ReadProblem = read.ok ? { code: 'damaged', where: 'id', what: 'other-name' } : read.problem
  if (why.code === 'made-by-newer-version') return refuse({ code: 'unreadable', why, keptAs: MAP + id })
  const aside = setAside(shelf, MAP + id, text, now)
  return refuse({ code: 'unreadable', why, keptAs: aside.ok ? aside.value : MAP + id })
}

/**
 * Keeps a map's text and raises its counter; gives the new count. `known` is the count of the copy it grew from:
 * where the shelf has moved on meanwhile, nothing is written.
 */
export function writeMap(shelf: Shelf, id: string, text: string, known: number): Result<number, MapProblem> {
  const present = shelf.read(MAP + id)
  if (!present.ok) return present
  const writes = countWrites(shelf, id)
  if (present.value !== null && writes !== known) return refuse({ code: 'changed-elsewhere' })
  const next = Math.max(writes, known) + 1
  const counted = shelf.write(WRITES + id, String(next))
  if (!counted.ok) return counted
  const written = shelf.write(MAP + id, text)
  if (written.ok) return ok(next)
  shelf.write(WRITES + id, String(writes))
  return written
}

/** How often a map was written; 0 before the first time. */
export function countWrites(shelf: Shelf, id: string): number {
  const found = shelf.read(WRITES + id)
  const count = found.ok ? Number(found.value ?? 0) : 0
  return Number.isSafeInteger(count) && count > 0 ? count : 0
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
