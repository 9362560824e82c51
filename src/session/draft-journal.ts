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
  /** The shelf has it not yet. */
  readonly waits: boolean
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

/** The journal's side of a desk, by the rules J22 to J26. */
export function journalOfDraft({ shelf, now }: Ports, journal: PlayJournal, desk: () => OnDesk): DraftJournal {
  /** Where a text is entered that met another one. */
  let aside: string | null = null
  /** What was entered here since the shelf had it last. */
  const entered = new Set<string>()

  const onShelf = (name: string | null): PlayEntries => {
    const kept = name === null ? null : readKeptPlay(shelf, name)
    return name !== null && kept ? [[name, entryOfKept(kept)]] : []
  }
  const standing = (name: string, count: number): JournalEntry => onShelf(name)[0]?.[1] ?? goneAt(count)
  const mineGone = (): PlayEntries => (aside === null ? [] : [[aside, goneAt(journal.countOf(aside) + 1)]])
  const entryOf = ({ text, writes }: OnDesk): JournalEntry => {
    const whole = writeOwnPlay({ text, writes: writes + 1, at: now() })
    entered.add(whole)
    return { text: whole, writes }
  }
  const present = (): PlayEntries => {
    const here = desk()
    if (here.name === null) return []
    if (aside !== null) return [[aside, entryOf({ ...here, writes: journal.countOf(aside) })]]
    return here.waits ? [[here.name, entryOf(here)]] : onShelf(here.name)
  }
  return {
    edited: () => journal.edited(present),
    saved(left) {
      const { name } = desk()
      const moved: PlayEntries = left ? [[left[0], standing(...left)]] : []
      const dropped = name === aside ? [] : mineGone()
      aside = null
      entered.clear()
      void journal.enter([...dropped, ...moved, ...onShelf(name)])
    },
    met(free) {
      aside ??= free
      // What was entered here before may have taken the place of what they entered.
      void journal.enter([...present(), ...onShelf(desk().name)])
    },
    droppedMine() {
      if (aside !== null) void journal.enter(mineGone())
      aside = null
    },
    broughtBack() {
      const { name } = desk()
      const kept = name === null ? null : readKeptPlay(shelf, name)
      return kept && entered.has(kept.whole) ? kept.play : null
    },
  }
}
