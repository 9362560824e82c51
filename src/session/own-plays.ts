import { atom } from 'nanostores'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { entryOfKept, goneAt, readKeptPlay } from '~/storage/kept-play.ts'
import { PLAY } from '~/storage/keys.ts'
import { listPlayNames, type PlayProblem, readPlay, removePlay, renamePlay, restorePlay } from '~/storage/own-plays.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { titleIn } from '~/training/play/own-name.ts'
import { RESERVED_NAMES } from '~/training/play/parse-name.ts'
import { type PlayEntries, type PlayJournal, playJournalFor } from './play-journal.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { browserPorts, type Ports } from './wiring.ts'

export type { PlayProblem }

/** A kept play as the list shows it. */
export interface OwnPlayEntry {
  readonly name: string
  readonly title: string
  readonly at: string
}

/** A kept text that is no play (any more), or one of a newer version, and where it is. */
export interface UnreadablePlay {
  readonly name: string
  readonly code: 'damaged' | 'made-by-newer-version'
  readonly keptAs: string
}

export interface OwnPlayList {
  /** Last written first. */
  readonly plays: readonly OwnPlayEntry[]
  readonly unreadable: readonly UnreadablePlay[]
  /** Set where the shelf itself cannot be used. */
  readonly problem: StorageProblem | null
}

export type RemovedPlay = { readonly name: string; readonly kept: string }

/** Why a play cannot have a name. */
export interface NameProblem {
  readonly code: 'name-taken' | 'name-reserved'
}

/** The learner's own plays on this device, and what can be done with them from outside. */
export interface OwnPlays {
  readonly list: ReadOnly<OwnPlayList>
  /** Looks at the shelf again. */
  refresh(): void
  rename(name: string, next: string): Result<string, PlayProblem | NameProblem>
  remove(name: string): Promise<Result<RemovedPlay | null, PlayProblem>>
  /** Brings a removed play back as it was. */
  restore(removed: RemovedPlay): Result<null, PlayProblem>
  /**
   * Calls back whenever another tab has kept, renamed or deleted one, with its name and what is kept of it there; null for
   * nothing. Gives a function that stops it.
   */
  follow(changed: (name: string, kept: string | null) => void): () => void
}

/** The own plays on a shelf; the browser's own unless another is given. `siteNames` are those of the plays that come with the site. */
export function createOwnPlays(
  siteNames: readonly string[],
  ports: Ports = browserPorts,
  journal: PlayJournal = playJournalFor(ports),
): OwnPlays {
  const list = atom<OwnPlayList>({ plays: [], unreadable: [], problem: null })
  const { shelf, now } = ports
  /** What was set aside while the page stands; it is told until the page goes. */
  let damaged: readonly UnreadablePlay[] = []
  const refresh = () => {
    const { unreadable, ...rest } = listOwnPlays(ports)
    const stays = unreadable.filter(({ code }) => code !== 'damaged')
    damaged = [...damaged, ...unreadable.filter(({ code }) => code === 'damaged')]
    list.set({ ...rest, unreadable: [...damaged, ...stays] })
  }
  return {
    list: readOnly(list),
    refresh,
    rename(name, next) {
      if (next === name) return ok(name)
      if ([...siteNames, ...RESERVED_NAMES].includes(next)) return refuse({ code: 'name-reserved' })
      const before = readKeptPlay(shelf, name)
      const renamed = renamePlay(shelf, name, next, now)
      refresh()
      const kept = readKeptPlay(shelf, next)
      const left: PlayEntries = before ? [[name, goneAt(before.play.writes)]] : []
      if (renamed.ok && kept) void journal.enter([...left, [next, entryOfKept(kept)]])
      if (renamed.ok) return ok(next)
      return renamed.problem.code === 'changed-elsewhere' ? refuse({ code: 'name-taken' }) : renamed
    },
    async remove(name) {
      const before = readKeptPlay(shelf, name)
      const gone: PlayEntries = before ? [[name, goneAt(before.play.writes)]] : []
      // First, for it would bring the play back.
      await journal.enter(gone)
      const removed = removePlay(shelf, name)
      refresh()
      // What was written a moment before may have been entered meanwhile; and what could not be taken away is there.
      const stays: PlayEntries = before ? [[name, entryOfKept(before)]] : []
      void journal.enter(removed.ok ? gone : stays)
      if (!removed.ok) return removed
      return ok(removed.value === null ? null : { name, kept: removed.value })
    },
    restore({ name, kept }) {
      const restored = restorePlay(shelf, name, kept)
      refresh()
      const back = readKeptPlay(shelf, name)
      if (restored.ok && back) void journal.enter([[name, entryOfKept(back)]])
      return restored
    },
    follow(changed) {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key !== null && !key.startsWith(PLAY)) return
        refresh()
        changed(key === null ? '' : key.slice(PLAY.length), newValue)
      }
      window.addEventListener('storage', hear)
      return () => window.removeEventListener('storage', hear)
    },
  }
}

function listOwnPlays({ shelf, now }: Ports): OwnPlayList {
  const names = listPlayNames(shelf)
  if (!names.ok) return { plays: [], unreadable: [], problem: names.problem }
  const plays: OwnPlayEntry[] = []
  const unreadable: UnreadablePlay[] = []
  for (const name of names.value) {
    const kept = readPlay(shelf, name, now)
    if (kept.ok) plays.push({ name, title: titleIn(kept.value.text), at: kept.value.at })
    else if (kept.problem.code === 'damaged' || kept.problem.code === 'made-by-newer-version') {
      unreadable.push({ name, ...kept.problem })
    }
  }
  plays.sort((one, other) => other.at.localeCompare(one.at))
  return { plays, unreadable, problem: null }
}
