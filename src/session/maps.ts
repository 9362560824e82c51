import { atom } from 'nanostores'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { widestGaps, widestOf } from '~/journey/analysis/priority.ts'
import { apply } from '~/journey/apply/apply.ts'
import { stamp } from '~/journey/apply/stamp.ts'
import type { Refusal } from '~/journey/commands.ts'
import { copyJourney, createEmptyJourney, createFromTemplate, type EmptyJourneyWords } from '~/journey/create.ts'
import { createFromMoments, type Moment } from '~/journey/create-from-moments.ts'
import { type ReadProblem, readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { personasOf, touchpointsOf } from '~/journey/select.ts'
import { carriedIds, carriedMap, carryAlong, dropCarried } from '~/storage/carried.ts'
import type { DatedCopy } from '~/storage/copies.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { MAP } from '~/storage/keys.ts'
import { countWrites, listMapIds, type MapProblem, readMap, removeMap, writeMap } from '~/storage/maps.ts'
import { listSetAside } from '~/storage/quarantined.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { browserPorts, type Ports } from './wiring.ts'

export type { MapProblem }

/** A kept map as the list of maps shows it. */
export interface MapEntry {
  readonly id: string
  readonly title: string
  readonly touchpoints: number
  /** The widest gap below what was expected, for the first persona; null where there is none. */
  readonly widestGap: { readonly title: string; readonly gap: number } | null
  /** When it was last changed, ISO 8601. */
  readonly savedAt: string
}

/** A kept text that is no map (any more), and where it is. */
export interface UnreadableMap {
  readonly id: string
  readonly why: ReadProblem
  readonly keptAs: string
}

export interface MapList {
  /** Last changed first. */
  readonly maps: readonly MapEntry[]
  readonly unreadable: readonly UnreadableMap[]
  /** Maps that could not be kept as they are now, and come along with this tab. `isNew`: nothing of it is kept. */
  readonly carried: readonly (MapEntry & { readonly isNew: boolean })[]
  /** How many texts are in quarantine, from whenever. */
  readonly aside: number
  /** Set where the shelf itself cannot be used. */
  readonly problem: StorageProblem | null
}

/** What an import came to: taken in; here already, word for word; or a map of that id is here and says something else. */
export type Import =
  | { readonly kind: 'here' | 'same'; readonly id: string }
  | { readonly kind: 'differs'; readonly incoming: Journey; readonly presentTitle: string | null }

export interface RemovedMap {
  readonly id: string
  readonly text: string
  readonly writes: number
  /** Whether it rests in the bin; else it is only here. */
  readonly rests: boolean
}

/** The maps kept in this browser, and what can be done with them from outside a map. */
export interface Maps {
  readonly list: ReadOnly<MapList>
  /** Looks at the shelf again. */
  refresh(): void
  /** Done once the journal has the map that was kept last, or takes too long: a page that goes earlier may leave it without. */
  entered(): Promise<unknown>
  /** A new map with one stage, one persona and the usual owners; gives its id. */
  createEmpty(words: EmptyJourneyWords): Result<string, MapProblem>
  /** A new map with somebody's own moments in it; gives its id. */
  createFromMoments(moments: readonly Moment[], words: EmptyJourneyWords): Result<string, MapProblem>
  /** A map of one's own from a template's file; gives its id. */
  createFromTemplate(file: string): Result<string, MapProblem | ReadProblem>
  /** Takes in a file. Nothing is written where it cannot be read, or where a different map has its id. */
  importFile(file: string | Uint8Array): Result<Import, MapProblem | ReadProblem>
  /** Puts an imported map in the place of the kept one, of which a dated copy is kept first. */
  replace(incoming: Journey): Promise<Result<string, MapProblem>>
  /** Keeps an imported map beside the one that has its id, under a new id. */
  keepBoth(incoming: Journey): Result<string, MapProblem>
  rename(id: string, title: string): Result<null, MapProblem | Refusal>
  duplicate(id: string, title: string): Result<string, MapProblem>
  /** Takes a map away. First a dated copy of it is kept where the browser can; what is given back restores it at once. */
  remove(id: string): Promise<Result<RemovedMap | null, MapProblem>>
  /** Brings a removed map back as it was. */
  restore(removed: Omit<RemovedMap, 'rests'>): Result<null, MapProblem>
}

/** How long, in milliseconds, a page may wait for the journal before it goes to a new map. */
const PATIENCE = 500

/** A map that is kept again is no longer in the bin. */
async function endRest(id: string): Promise<void> {
  const copies = await import('~/storage/copies.ts').catch(() => null)
  await copies?.endRest(id)
}

/** The maps on a shelf; the browser's own unless another is given. */
export function createMaps(ports: Ports = browserPorts): Maps {
  const list = atom<MapList>({ maps: [], unreadable: [], carried: [], aside: 0, problem: null })
  const { shelf, now, newId } = ports
  /** Done once what was kept again rests no more: only then may it be deleted anew. */
  let ended = Promise.resolve()
  let entering: Promise<unknown> = Promise.resolve()
  const refresh = () => list.set(listMaps(ports))
  const keep = (journey: Journey): Result<string, MapProblem> => {
    const text = writeJourney(journey)
    const written = writeMap(shelf, journey.id, text, { writes: countWrites(shelf, journey.id) })
    if (written.ok) {
      dropCarried(journey.id)
      entering = journal.enter(journey.id, { text, writes: written.value, kept: true })
    }
    refresh()
    return written.ok ? ok(journey.id) : written
  }
  /** A new map is opened even where it cannot be kept: it comes along, and its board says that it is not saved. */
  const keepOrCarry = (journey: Journey): Result<string, MapProblem> => {
    const kept = keep(journey)
    if (kept.ok || (kept.problem.code !== 'storage-full' && kept.problem.code !== 'storage-blocked')) return kept
    carryAlong(journey.id, { text: writeJourney(journey), writes: 0 })
    refresh()
    return ok(journey.id)
  }
  const copyOf = async (map: string, text: string, why: Pick<DatedCopy, 'why' | 'deleted' | 'writes'>) => {
    const { keepCopy } = await import('~/storage/copies.ts')
    return keepCopy({ map, title: titleOf(text, now()) ?? map, at: now(), text, ...why })
  }
  return {
    list: readOnly(list),
    refresh,
    entered: () => Promise.race([entering, new Promise((resolve) => setTimeout(resolve, PATIENCE))]),
    createEmpty: (words) => keepOrCarry(createEmptyJourney({ id: newId(), now: now(), words })),
    createFromMoments: (moments, words) =>
      keepOrCarry(createFromMoments({ id: newId(), now: now(), newId, words, moments })),
    createFromTemplate(file) {
      const read = readJourney(file, { now: now() })
      return read.ok ? keepOrCarry(createFromTemplate(read.value, { id: newId(), now: now() })) : read
    },
    importFile(file) {
      const read = readJourney(file, { now: now() })
      if (!read.ok) return read
      const incoming = read.value
      const present = shelf.read(MAP + incoming.id)
      if (!present.ok) {
        carryAlong(incoming.id, { text: writeJourney(incoming), writes: 0 })
        return ok({ kind: 'here', id: incoming.id })
      }
      if (present.value === writeJourney(incoming)) return ok({ kind: 'same', id: incoming.id })
      if (present.value !== null) return ok({ kind: 'differs', incoming, presentTitle: titleOf(present.value, now()) })
      const kept = keepOrCarry(incoming)
      if (kept.ok) ended = endRest(incoming.id)
      return kept.ok ? ok({ kind: 'here', id: kept.value }) : kept
    },
    async replace(incoming) {
      const present = shelf.read(MAP + incoming.id)
      if (!present.ok) return present
      if (present.value !== null) {
        const copied = await copyOf(incoming.id, present.value, { why: 'import' })
        if (!copied.ok) return copied
      }
      return keep(incoming)
    },
    keepBoth: (incoming) => keepOrCarry({ ...incoming, id: newId() }),
    rename(id, title) {
      const kept = readMap(shelf, id, now)
      if (!kept.ok) return kept
      const renamed = apply(kept.value.journey, { type: 'rename-journey', title })
      if (!renamed.ok) return renamed
      if (renamed.value === kept.value.journey) return ok(null)
      const text = writeJourney(stamp(renamed.value, now()))
      const written = writeMap(shelf, id, text, kept.value)
      if (written.ok) {
        void journal.enter(id, { text, writes: written.value, kept: true })
        // The first write puts it into our form: what stood there in another one is kept, as on a board.
        if (kept.value.text !== writeJourney(kept.value.journey)) void copyOf(id, kept.value.text, { why: 'work' })
      }
      refresh()
      return written.ok ? ok(null) : written
    },
    duplicate(id, title) {
      const kept = readMap(shelf, id, now)
      return kept.ok ? keep(copyJourney(kept.value.journey, { id: newId(), now: now(), title })) : kept
    },
    async remove(id) {
      await ended
      const present = shelf.read(MAP + id)
      // Where no copy can be kept the map is still given back below, for as long as the page stands.
      const why = { why: 'deletion', deleted: true, writes: countWrites(shelf, id) } as const
      const copied = present.ok && present.value !== null ? await copyOf(id, present.value, why) : null
      // First, for it would bring the map back.
      await journal.forget(id)
      const removed = removeMap(shelf, id)
      dropCarried(id)
      refresh()
      return removed.ok ? ok(removed.value && { id, ...removed.value, rests: copied?.ok === true }) : removed
    },
    restore({ id, text, writes }) {
      const present = shelf.read(MAP + id)
      if (!present.ok) return present
      if (present.value !== null && present.value !== text) return refuse({ code: 'changed-elsewhere' })
      const written = writeMap(shelf, id, text, { writes, text })
      if (written.ok) {
        ended = endRest(id)
        void journal.enter(id, { text, writes: written.value, kept: true })
      }
      refresh()
      return written.ok ? ok(null) : written
    },
  }
}

/** The journal's entries of maps. What it cannot keep, or cannot be reached to forget, is no reason to stop. */
const journal = {
  enter: (id: string, entry: JournalEntry) =>
    import('~/storage/journal-entries.ts').then(({ enterEntry }) => enterEntry(MAP + id, entry)).catch(() => {}),
  forget: (id: string) =>
    import('~/storage/journal-entries.ts').then(({ forgetEntries }) => forgetEntries([MAP + id])).catch(() => {}),
}

function listMaps({ shelf, now }: Ports): MapList {
  const ids = listMapIds(shelf)
  const carried = carriedIds().flatMap((id) => {
    const found = carriedMap(id, now)
    return found ? [{ ...entryOf(found.journey), isNew: !(ids.ok && ids.value.includes(id)) }] : []
  })
  if (!ids.ok) return { maps: [], unreadable: [], carried, aside: 0, problem: ids.problem }
  const maps: MapEntry[] = []
  const unreadable: UnreadableMap[] = []
  for (const id of ids.value) {
    const kept = readMap(shelf, id, now)
    if (kept.ok) maps.push(entryOf(kept.value.journey))
    else if (kept.problem.code === 'unreadable') unreadable.push({ id, ...kept.problem })
  }
  maps.sort((one, other) => other.savedAt.localeCompare(one.savedAt))
  return { maps, unreadable, carried, aside: listSetAside(shelf).length, problem: null }
}

function entryOf(journey: Journey): MapEntry {
  const [widest] = widestOf(widestGaps(journey, personasOf(journey)[0].id))
  return {
    id: journey.id,
    title: journey.title,
    touchpoints: touchpointsOf(journey).length,
    widestGap: widest ? { title: widest.touchpoint.title, gap: widest.gap } : null,
    savedAt: journey.updatedAt,
  }
}

function titleOf(text: string, now: string): string | null {
  const read = readJourney(text, { now })
  return read.ok ? read.value.title : null
}
