import type { JournalEntry } from '~/storage/journal-entry.ts'
import { entryOfKept, goneAt, readKeptPlay } from '~/storage/kept-play.ts'
import { type OwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import type { PlayEntries, PlayJournal } from './play-journal.ts'
import type { Ports } from './wiring.ts'

/** What stands on a desk: `writes` is the count of the copy it grew from. */
interface OnDesk {
  readonly name: string | null
  readonly text: string
  readonly writes: number
}

/** Enters what is written on a desk. */
export interface DraftJournal {
  edited(): void
  /** The shelf has it now. `left` is the name it had before, and the count it had there. */
  saved(left?: readonly [name: string, count: number]): void
  /** Somebody else wrote the play: what stands here is entered under a name of its own, until somebody chooses. */
  met(free: string): void
  /** Somebody chose the other one. */
  droppedMine(): void
  /** What the shelf has under the name where another tab brought it there out of what was entered here; else null. */
  broughtBack(): OwnPlay | null
}

/** The journal's side of a desk, by the rules J19 to J23. */
export function journalOfDraft({ shelf, now }: Ports, journal: PlayJournal, desk: () => OnDesk): DraftJournal {
  /** Where a text is entered that met another one. */
  let aside: string | null = null
  /** What was entered here since the shelf had it last. */
  const entered = new Set<string>()

  const standing = (name: string, count: number): JournalEntry => {
    const kept = readKeptPlay(shelf, name)
    return kept ? entryOfKept(kept) : goneAt(count)
  }
  const entryOf = ({ text, writes }: OnDesk): JournalEntry => {
    const whole = writeOwnPlay({ text, writes: writes + 1, at: now() })
    entered.add(whole)
    return { text: whole, writes }
  }
  const present = (): PlayEntries => {
    const here = desk()
    if (here.name === null) return []
    if (aside !== null) return [[aside, entryOf({ ...here, writes: 0 })]]
    const kept = readKeptPlay(shelf, here.name)
    const isKept = kept?.play.text === here.text && kept.play.writes === here.writes
    return [[here.name, isKept ? standing(here.name, here.writes) : entryOf(here)]]
  }
  return {
    edited: () => journal.edited(present),
    saved(left) {
      const { name, writes } = desk()
      if (name === null) return
      const dropped: PlayEntries = aside === null || aside === name ? [] : [[aside, goneAt(1)]]
      const moved: PlayEntries = left ? [[left[0], standing(...left)]] : []
      aside = null
      entered.clear()
      void journal.enter([...dropped, ...moved, [name, standing(name, writes)]])
    },
    met(free) {
      const { name } = desk()
      aside ??= free
      const theirs = name === null ? null : readKeptPlay(shelf, name)
      // What was entered here before may have taken the place of what they entered.
      const others: PlayEntries = name !== null && theirs ? [[name, standing(name, 0)]] : []
      void journal.enter([...present(), ...others])
    },
    droppedMine() {
      if (aside !== null) void journal.enter([[aside, goneAt(1)]])
      aside = null
    },
    broughtBack() {
      const { name } = desk()
      const kept = name === null ? null : readKeptPlay(shelf, name)
      return kept && entered.has(kept.whole) ? kept.play : null
    },
  }
}
