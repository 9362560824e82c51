import type { Now } from '~/foundation/ports.ts'
import { freeName } from '~/training/play/own-name.ts'
import { type OwnPlay, readOwnPlay } from '~/training/play/own-play.ts'
import type { JournalEntry } from './journal-entry.ts'
import { isGone } from './kept-play.ts'
import { PLAY } from './keys.ts'
import { listPlayNames } from './own-plays.ts'
import { setAside } from './quarantine.ts'
import type { Recovered } from './recover-map.ts'
import type { Shelf } from './shelf.ts'

/**
 * Puts a play as it was written last on the shelf, byte for byte, where the shelf holds an older text or none; takes one
 * away that was taken away. The counter decides, as with a map. A damaged text goes to quarantine first; one made by a
 * newer version stays. Two that were kept under the same count are both kept.
 */
export function recoverPlay(shelf: Shelf, name: string, entry: JournalEntry, now: Now): Recovered {
  const key = PLAY + name
  const present = shelf.read(key)
  if (!present.ok || present.value === entry.text) return 'nothing'
  const here = present.value === null ? null : readOwnPlay(present.value)
  if (isGone(entry)) {
    const older = here?.ok && here.value.writes <= entry.writes
    return older && shelf.remove(key).ok ? 'restored' : 'nothing'
  }
  const there = readOwnPlay(entry.text)
  if (!there.ok || !isCountOf(entry, there.value)) return 'nothing'
  if (here?.ok) {
    if (entry.writes < here.value.writes || here.value.text === there.value.text) return 'nothing'
    if (here.value.writes === there.value.writes && !keepBeside(shelf, name, present.value ?? '')) return 'nothing'
  } else if (here !== null) {
    if (here.problem.code === 'made-by-newer-version') return 'nothing'
    if (!setAside(shelf, key, present.value ?? '', now).ok) return 'nothing'
  }
  return shelf.write(key, entry.text).ok ? 'restored' : 'no-room'
}

/** An entry counts as the text it holds, or as the one before, which that grew from. */
function isCountOf(entry: JournalEntry, { writes }: OwnPlay): boolean {
  return entry.writes === writes || entry.writes === writes - 1
}

/** Keeps a text under a name of its own, the next that is free. */
function keepBeside(shelf: Shelf, name: string, text: string): boolean {
  const names = listPlayNames(shelf)
  return names.ok && shelf.write(PLAY + freeName(name, names.value), text).ok
}
