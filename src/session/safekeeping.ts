import { enterEntry, listEntries } from '~/storage/journal-entries.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { changesIn, withChanges, withNewest } from '~/training/progress/changes.ts'
import { mergeProgress } from '~/training/progress/merge.ts'
import type { Notes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS, type Progress } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { keepAhead } from './ahead.ts'
import { type JournalKeeper, keepJournal } from './journal.ts'
import { type KeptNote, overwrittenNotes } from './overwritten-notes.ts'
import { readKept } from './read-kept.ts'
import { type Entries, recoverLearning } from './recover-learning.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Keeps what was learned safe beyond the shelf: from a browser that is stopped, and from a tab that did not know of it. */
export interface Safekeeping {
  /** Done once the journal was asked what it has beyond the shelf. */
  readonly recovered: Promise<void>
  /** Progress was written: as it was before, and after. */
  learned(before: Progress, after: Progress): void
  /** The shelf did not take this progress: the journal may have room. */
  unkept(progress: Progress): void
  /** It did not take this note, nor the notes that it would have been written with. */
  unkeptNote(note: KeptNote, all: Notes): void
  /** A note was written, `typed` being the words that the page shows. */
  noted(note: KeptNote, typed: string): void
  stop(): void
}

/** What it is done with; tests bring their own. */
export interface SafePorts {
  readonly entriesOf: Entries
  readonly enter: typeof enterEntry
  /** Tells this page that the shelf has something else under a name now, as another tab's writing is told. */
  readonly announce: (key: string) => void
  readonly hearOthers: (heard: (event: Pick<StorageEvent, 'key' | 'newValue'>) => void) => () => void
}

/** For how long a tab looks after what it wrote, in milliseconds; another hears of it within a moment. */
const MOMENT = 10_000

const inBrowser: SafePorts = {
  entriesOf: listEntries,
  enter: enterEntry,
  announce: (key) => window.dispatchEvent(new StorageEvent('storage', { key })),
  hearOthers(heard) {
    window.addEventListener('storage', heard)
    return () => window.removeEventListener('storage', heard)
  },
}

let own: Safekeeping | null = null

/** The safekeeping of this page. */
export function safekeeping(): Safekeeping {
  own ??= keepSafe(browserPorts, inBrowser)
  return own
}

/** Keeps the learning on a shelf safe, by the rules J14 to J18 and P11 to P13. */
export function keepSafe(ports: Ports, { entriesOf, enter, announce, hearOthers }: SafePorts): Safekeeping {
  const { shelf } = ports
  /** What was learned here a moment ago. */
  let mine: Progress | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The count of what was written last, as far as is known here. */
  let known = 0
  const notes = overwrittenNotes(ports)
  const keepers = new Map<string, JournalKeeper>()
  const textOf = (key: string) => {
    const found = shelf.read(key)
    return found.ok ? found.value : null
  }

  /** Brings back what the journal has beyond the shelf; gives the names under which it has to stay there. */
  const recover = async (): Promise<readonly string[]> => {
    const { changed, left } = await recoverLearning(ports, entriesOf)
    // What was written here since is newer than all that was kept.
    if (changed.includes(PROGRESS)) put(withNewest)
    for (const key of changed) {
      notes.reunite(key)
      announce(key)
    }
    return left
  }
  const put = (together: typeof withChanges) => {
    const kept = readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
    const next = kept.ok && mine ? together(kept.value, mine) : null
    if (!next || !shelf.write(PROGRESS, writeProgress(next)).ok) return
    announce(PROGRESS)
    void journal(PROGRESS)
  }
  let recovery = recover()
  /** Whether the journal has something that the shelf did not take. */
  let isAhead = false
  const ahead = keepAhead(entriesOf, enter)
  /** Keeps what the shelf did not take under a name; it stays in the journal as it is. */
  const keep = (key: string, put: () => Promise<void>) => {
    isAhead = true
    recovery = recovery.then(async (left) => {
      await put()
      return [...left, key]
    })
  }
  const journal = async (key: string) => {
    // What the shelf has no room for stays in the journal as it is.
    if ((await recovery).includes(key)) return
    const present = () => ({ text: textOf(key) ?? '', writes: 0 })
    const keeper = keepers.get(key) ?? keepJournal(key, present, enter)
    keepers.set(key, keeper)
    keeper.enter()
  }
  const lookAfter = (key: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      mine = null
      notes.forget()
    }, MOMENT)
    void journal(key)
  }
  const stopHearing = hearOthers(({ key, newValue }) => {
    if (key === null || textOf(key) === null) {
      // Taken away: by somebody's wish, then the journal has nothing of it, or by the browser.
      mine = null
      notes.forget()
      recovery = recovery.then(recover)
    } else if (key === PROGRESS) put(withChanges)
    else if (newValue !== null && notes.heard(key, newValue)) {
      announce(key)
      void journal(key)
    }
  })

  return {
    recovered: recovery.then(() => {}),
    learned(before, after) {
      const changes = changesIn(before, after)
      mine = mine && mine.erased === changes.erased ? mergeProgress(mine, changes) : changes
      const { writes = 0 } = after
      // The shelf was emptied meanwhile, and what is entered next must not take the place of all that was learned; or it has
      // room again for what only the journal has.
      if (writes <= known || isAhead) recovery = recovery.then(recover)
      isAhead = false
      known = writes
      lookAfter(PROGRESS)
    },
    unkept: (progress) => keep(PROGRESS, () => ahead.progress(progress)),
    unkeptNote: (note, all) => keep(note.key, () => ahead.note(note, all)),
    noted(note, typed) {
      notes.wrote(note)
      if (note.text !== typed) announce(note.key)
      if (isAhead) recovery = recovery.then(recover)
      isAhead = false
      lookAfter(note.key)
    },
    stop() {
      clearTimeout(timer)
      stopHearing()
    },
  }
}
