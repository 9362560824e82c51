import { type OwnPlay, readOwnPlay } from '~/training/play/own-play.ts'
import type { JournalEntry } from './journal-entry.ts'
import { PLAY } from './keys.ts'
import type { Shelf } from './shelf.ts'

/** A play on the shelf as it is there, and as it is read. */
export interface KeptPlay {
  readonly whole: string
  readonly play: OwnPlay
}

/** What stands on the shelf under a name, where it can be read. Nothing is set aside. */
export function readKeptPlay(shelf: Shelf, name: string): KeptPlay | null {
  const found = shelf.read(PLAY + name)
  if (!found.ok || found.value === null) return null
  const read = readOwnPlay(found.value)
  return read.ok ? { whole: found.value, play: read.value } : null
}

/** What the journal has of a play that the shelf has. */
export const entryOfKept = ({ whole, play: { writes } }: KeptPlay): JournalEntry => ({ text: whole, writes })

/** What the journal has of a play that was taken away: no text, and the count it had. */
export const goneAt = (writes: number): JournalEntry => ({ text: '', writes })

export const isGone = ({ text }: JournalEntry): boolean => text === ''
