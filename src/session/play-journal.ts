import { lookAlongJournal } from '~/storage/journal-along.ts'
import { type JournalEntry, toEntry } from '~/storage/journal-entry.ts'
import { PLAY } from '~/storage/keys.ts'
import type { EntriesKeeper } from './play-entries.ts'
import type { RecoveredPlays } from './recover-plays.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Entries by the names of plays; one with no text says that the play was taken away. */
export type PlayEntries = readonly (readonly [name: string, entry: JournalEntry])[]

/** The journal of one's own plays, which reaches the disk before the shelf does. */
export interface PlayJournal {
  /**
   * Done once the journal was asked what it has beyond the shelf, and the shelf has that; gives the last texts that do
   * not fit there, by name. Nothing is written to the journal before.
   */
  readonly asked: Promise<ReadonlyMap<string, string>>
  /** Gets ready to write: somebody is about to. */
  warm(): void
  /** Enters what stands then, right after the next picture. */
  edited(present: () => PlayEntries): void
  /** Enters at once, all of it or nothing, and is done once the disk has it or cannot have it. */
  enter(entries: PlayEntries): Promise<void>
  /** The count at which a play was taken away: another under its name goes on from there. */
  countOf(name: string): number
}

/** What it is done with; tests bring their own. */
export interface PlayJournalPorts {
  readonly look: () => Promise<ReadonlyMap<string, unknown>>
  readonly recover: (ports: Ports, entries: ReadonlyMap<string, unknown>) => Promise<RecoveredPlays>
  readonly keeper: () => Promise<EntriesKeeper>
}

const inBrowser: PlayJournalPorts = {
  look: () => lookAlongJournal(PLAY),
  recover: (ports, entries) => import('./recover-plays.ts').then(({ recoverPlays }) => recoverPlays(ports, entries)),
  keeper: () => import('./play-entries.ts').then(({ keepEntries }) => keepEntries()),
}

/** Stands where plays are kept on a shelf of another kind. */
const NONE: PlayJournal = {
  asked: Promise.resolve(new Map()),
  warm() {},
  edited() {},
  enter: () => Promise.resolve(),
  countOf: () => 0,
}

let own: PlayJournal | null = null

/** The journal of this browser's plays; none for any other shelf. */
export function playJournalFor(ports: Ports): PlayJournal {
  if (ports !== browserPorts || typeof window !== 'object') return NONE
  own ??= createPlayJournal(ports, inBrowser)
  return own
}

/** The journal beside a shelf. What writes it, and what brings back, is fetched when it is needed. */
export function createPlayJournal(ports: Ports, { look, recover, keeper }: PlayJournalPorts): PlayJournal {
  const gone = new Map<string, number>()
  const bringBack = async (): Promise<ReadonlyMap<string, string>> => {
    const beyond = [...(await look())].filter(([key, found]) => {
      const kept = ports.shelf.read(key)
      return !kept.ok || kept.value !== toEntry(found)?.text
    })
    const recovered = beyond.length > 0 ? await recover(ports, new Map(beyond)) : null
    for (const [name, count] of recovered?.gone ?? []) gone.set(name, count)
    return recovered?.unkept ?? new Map()
  }
  const recovering = bringBack()
  let fetching: Promise<EntriesKeeper> | null = null
  /** Null where it cannot be fetched, or what brings back could not: then all stays in the journal as it is. */
  const ready = async () => {
    fetching ??= keeper()
    const fetched = await Promise.all([fetching, recovering]).catch(() => null)
    if (fetched === null) fetching = null
    return fetched?.[0]
  }
  const named = (entries: PlayEntries) => entries.map(([name, entry]) => [PLAY + name, entry] as const)
  return {
    asked: recovering.catch(() => new Map()),
    warm: () => void ready(),
    edited: (present) => void ready().then((write) => write?.edited(() => named(present()))),
    async enter(entries) {
      for (const [name, { text, writes }] of entries) if (text === '') gone.set(name, writes)
      await (await ready())?.enter(named(entries))
    },
    countOf: (name) => gone.get(name) ?? 0,
  }
}
