import type { Now } from '~/foundation/ports.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { type OwnPlay, type OwnPlayProblem, readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { PLAY } from './keys.ts'
import { setAside } from './quarantine.ts'
import type { Shelf, StorageProblem } from './shelf.ts'

export type PlayProblem =
  | StorageProblem
  | { readonly code: 'no-such-play' }
  /** Kept text that cannot be read; `keptAs` is its name in quarantine, or its own where it had to stay. */
  | { readonly code: OwnPlayProblem['code']; readonly keptAs: string }
  /** The play was written by somebody else since it was read here. */
  | { readonly code: 'changed-elsewhere' }

/** Reads a kept play. A damaged text goes to quarantine; one made by a newer version stays where it is, untouched. */
export function readPlay(shelf: Shelf, name: string, now: Now): Result<OwnPlay, PlayProblem> {
  const key = PLAY + name
  const found = shelf.read(key)
  if (!found.ok) return found
  if (found.value === null) return refuse({ code: 'no-such-play' })
  const read = readOwnPlay(found.value)
  if (read.ok) return read
  const { code } = read.problem
  if (code === 'made-by-newer-version') return refuse({ code, keptAs: key })
  const aside = setAside(shelf, key, found.value, now)
  return refuse({ code, keptAs: aside.ok ? aside.value : key })
}

/** A play as it is to be kept: `known` is the count of the copy it grew from, `from` the text of that copy. */
export interface NextPlay {
  readonly name: string
  readonly text: string
  readonly known: number
  readonly from?: string | undefined
  /** The count of one that was taken away under this name, which the play is to count above. */
  readonly above?: number
}

/**
 * Keeps a play's text and raises its counter; gives the new count. Where the shelf has moved on from the copy it grew
 * from, or two tabs counted alike, nothing is written.
 */
export function writePlay(
  shelf: Shelf,
  { name, text, known, from, above = 0 }: NextPlay,
  now: Now,
): Result<number, PlayProblem> {
  const present = readPlay(shelf, name, now)
  if (present.ok && (present.value.writes !== known || present.value.text !== (from ?? present.value.text)))
    return refuse({ code: 'changed-elsewhere' })
  if (!present.ok && !isFree(present.problem, name)) return present
  const writes = Math.max(known, above) + 1
  const written = shelf.write(PLAY + name, writeOwnPlay({ text, writes, at: now() }))
  return written.ok ? ok(writes) : written
}

/** Nothing stands under the name, or what stood there is safe in quarantine. */
function isFree(problem: PlayProblem, name: string): boolean {
  return problem.code === 'no-such-play' || (problem.code === 'damaged' && problem.keptAs !== PLAY + name)
}

/** The names of all kept plays, sorted. */
export function listPlayNames(shelf: Shelf): Result<readonly string[], StorageProblem> {
  const keys = shelf.keys()
  return keys.ok ? ok(keys.value.filter((key) => key.startsWith(PLAY)).map((key) => key.slice(PLAY.length))) : keys
}

/** Gives a kept play another name that nobody has: written there and read back, then taken away here. */
export function renamePlay(shelf: Shelf, name: string, next: string, now: Now): Result<null, PlayProblem> {
  const kept = readPlay(shelf, name, now)
  if (!kept.ok) return kept
  const taken = shelf.read(PLAY + next)
  if (!taken.ok) return taken
  if (taken.value !== null) return refuse({ code: 'changed-elsewhere' })
  const written = shelf.write(PLAY + next, writeOwnPlay(kept.value))
  if (!written.ok) return written
  return shelf.remove(PLAY + name)
}

/** Takes a play away and gives back the text that was kept, to bring it back with; null where there is none. */
export function removePlay(shelf: Shelf, name: string): Result<string | null, StorageProblem> {
  const found = shelf.read(PLAY + name)
  if (!found.ok || found.value === null) return found
  const gone = shelf.remove(PLAY + name)
  return gone.ok ? found : gone
}

/** Brings a removed play back as it was, unless something else stands there now. */
export function restorePlay(shelf: Shelf, name: string, kept: string): Result<null, PlayProblem> {
  const present = shelf.read(PLAY + name)
  if (!present.ok) return present
  if (present.value !== null && present.value !== kept) return refuse({ code: 'changed-elsewhere' })
  const written = shelf.write(PLAY + name, kept)
  return written.ok ? ok(null) : written
}
