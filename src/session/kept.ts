import { atom } from 'nanostores'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { writeBackup } from '~/storage/backup/write.ts'
import { dropCarried } from '~/storage/carried.ts'
import { type DatedCopy, eraseCopies, listCopies } from '~/storage/copies.ts'
import { download } from '~/storage/download.ts'
import { forgetEntries, forgetLearning } from '~/storage/journal-entries.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { listSetAside, type SetAside } from '~/storage/quarantined.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { readTexts } from '~/storage/texts.ts'
import { forgetUndoSteps } from '~/storage/undo-key.ts'
import { bringBack, type Erased, type ErasedText, erasePerson } from './erase-person.ts'
import { type KeptKind, kindOf } from './kind-of.ts'
import { noteBackup } from './last-backup.ts'
import type { KeepProblem } from './read-kept.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { recoverAll } from './recover.ts'
import { recoverLearning } from './recover-learning.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** One text on the shelf. */
export interface KeptText {
  readonly key: string
  readonly kind: KeptKind
  /** The size as browsers count it for their limit: UTF-16 units of name and text. */
  readonly units: number
  /** A counter of writes: small, and nothing a person made. */
  readonly counter: boolean
  /** Made by a newer version of the workbook: it stays where it is, untouched. */
  readonly newer: boolean
}

export interface Kept {
  readonly texts: readonly KeptText[]
  readonly quarantine: readonly SetAside[]
  readonly copies: readonly DatedCopy[]
  readonly problem: StorageProblem | null
}

export type { DatedCopy, KeptKind }

/** What was erased, and whether the browser's database could not be reached: what it holds is there still. */
export interface ErasedHere {
  readonly erased: Erased
  readonly unreached: boolean
}

/** What this browser keeps of the workbook, and the ways to take it along or away. */
export interface KeptSession {
  readonly kept: ReadOnly<Kept>
  refresh(): Promise<void>
  /** Gives everything to the person as one file. */
  downloadAll(): Promise<void>
  /** Gives one text to the person, byte for byte. */
  downloadText(name: string, text: string): void
  /** Gives one text on the shelf, told by its key, to the person, byte for byte. */
  downloadKept(key: string): void
  /** Takes the learning away (lessons, exercises, rehearsals, notes); maps and own plays stay. */
  eraseLearning(): Promise<Result<ErasedHere, StorageProblem>>
  /** Takes one person's learning away, told by the id; everybody else's stays. */
  eraseLearningOf(person: string): Promise<Result<ErasedHere, KeepProblem>>
  /** Takes everything of the workbook on the shelf away, or nothing, and the journal. Dated copies stay until `eraseCopies`. */
  eraseAll(): Promise<Result<ErasedHere, StorageProblem>>
  /** Makes a map of a dated copy again: under its own id where that is free, else beside the map that has it. Gives its id. */
  bringCopyBack(copy: DatedCopy): Promise<Result<string, { readonly code: string }>>
  eraseCopies(): Promise<Result<null, StorageProblem>>
  /** Brings back what was erased; a text written meanwhile under the same name is left as it is. */
  bringBack(erased: Erased): Result<null, StorageProblem>
}

/** What is kept on a shelf; the browser's own unless another is given. */
export function createKept(ports: Ports = browserPorts): KeptSession {
  const kept = atom<Kept>({ texts: [], quarantine: [], copies: [], problem: null })
  const { shelf, now } = ports

  const refresh = async () => {
    // What a browser was stopped before keeping belongs to what is shown here, and into a backup.
    const [copies] = await Promise.all([
      listCopies(),
      recoverAll(ports),
      recoverLearning(ports),
      recoverOwnPlays(ports),
    ])
    const texts = readTexts(shelf)
    kept.set({
      texts: texts.ok ? [...texts.value].map(([key, text]) => textOf(key, text)) : [],
      quarantine: listSetAside(shelf),
      copies: copies.ok ? copies.value : [],
      problem: texts.ok ? null : texts.problem,
    })
  }

  const erase = (chosen: (kind: KeptKind) => boolean): Result<Erased, StorageProblem> => {
    const texts = readTexts(shelf)
    if (!texts.ok) return texts
    const erased = new Map<string, ErasedText>()
    for (const [key, before] of [...texts.value].filter(([name]) => chosen(kindOf(name)))) {
      const removed = shelf.remove(key)
      if (!removed.ok) {
        bringBack(shelf, erased)
        return removed
      }
      erased.set(key, { before, after: null })
    }
    return ok(erased)
  }

  /** First, for the journal would bring back what is taken away. What it has of all others goes to the shelf before. */
  const beforeErasing = async () => {
    await recoverLearning(ports)
    return forgetLearning()
  }
  const erasedHere = <Problem>(
    forgotten: Result<null, StorageProblem>,
    erased: Result<Erased, Problem>,
  ): Result<ErasedHere, Problem> => (erased.ok ? ok({ erased: erased.value, unreached: !forgotten.ok }) : erased)

  return {
    kept: readOnly(kept),
    refresh,
    async downloadAll() {
      const copies = await listCopies()
      const texts = readTexts(shelf)
      const backup = writeBackup(texts.ok ? texts.value : new Map(), copies.ok ? copies.value : [], now())
      download(`doorstep-${now().slice(0, 10)}.backup.json`, backup)
      if (texts.ok) noteBackup(texts.value, ports)
    },
    downloadText: (name, text) => download(name, text, 'text/plain'),
    downloadKept(key) {
      const found = shelf.read(key)
      if (found.ok && found.value !== null) download(`${key.replace(/[^\w.-]+/g, '-')}.txt`, found.value, 'text/plain')
    },
    async eraseLearning() {
      const forgotten = await beforeErasing()
      return erasedHere(
        forgotten,
        erase((kind) => kind === 'progress' || kind === 'note'),
      )
    },
    async eraseLearningOf(person) {
      const forgotten = await beforeErasing()
      return erasedHere(forgotten, erasePerson(ports, person))
    },
    async eraseAll() {
      // First, for it would bring back what is taken away.
      const forgotten = await forgetEntries()
      forgetUndoSteps()
      return erasedHere(
        forgotten,
        erase(() => true),
      )
    },
    eraseCopies,
    async bringCopyBack({ text }) {
      const { createMaps } = await import('./maps.ts')
      const maps = createMaps(ports)
      const taken = maps.importFile(text)
      if (!taken.ok) return taken
      const back = taken.value.kind === 'differs' ? maps.keepBoth(taken.value.incoming) : ok(taken.value.id)
      if (!back.ok) return back
      // A map that does not fit comes along to a board, and there is none here.
      const kept = shelf.read(MAP + back.value)
      if (kept.ok && kept.value !== null) return back
      dropCarried(back.value)
      return kept.ok ? refuse({ code: 'storage-full' }) : kept
    },
    bringBack: (erased) => bringBack(shelf, erased),
  }
}

/** What brings plays back is fetched here; where it cannot be, the journal keeps what it has of them. */
const recoverOwnPlays = (ports: Ports) =>
  import('./recover-plays.ts').then(({ recoverAllPlays }) => recoverAllPlays(ports)).catch(() => {})

function textOf(key: string, text: string): KeptText {
  return {
    key,
    kind: kindOf(key),
    units: key.length + text.length,
    counter: key.startsWith(WRITES),
    newer: isNewer(text),
  }
}

/** Both kinds of file we write say their version near the top; ours is 1. */
function isNewer(text: string): boolean {
  const [, version = '1'] = /^\s*\{\s*"format":\s*"doorstep-\w+",\s*"version":\s*(\d+)/.exec(text) ?? []
  return Number(version) > 1
}
