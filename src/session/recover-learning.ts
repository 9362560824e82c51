import type { Result } from '~/foundation/result.ts'
import { listEntries } from '~/storage/journal-entries.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { NOTES, PROGRESS } from '~/storage/keys.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { reunited } from '~/training/progress/changes.ts'
import { readNotes, reunitedNotes, writeNotes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS, type ProgressProblem } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { readKept } from './read-kept.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The entries of the journal whose names begin so. */
export type Entries = (beginning: string) => Promise<Result<ReadonlyMap<string, JournalEntry>, StorageProblem>>

/** What came of looking into the journal: the names under which the shelf has more now, and those where it had no room. */
export interface RecoveredLearning {
  readonly changed: readonly string[]
  readonly left: readonly string[]
}

/** Puts on the shelf what the journal has of progress and notes beyond it, by the rules J14 to J17. */
export async function recoverLearning(
  ports: Ports = browserPorts,
  entriesOf: Entries = listEntries,
): Promise<RecoveredLearning> {
  const found = await Promise.all([entriesOf(PROGRESS), entriesOf(NOTES)])
  const entries = found.flatMap((one) => (one.ok ? [...one.value] : []))
  const became = entries.map(([key, { text }]) => ({ key, state: recover(ports, key, text) }))
  const names = (wanted: Became) => became.filter(({ state }) => state === wanted).map(({ key }) => key)
  return { changed: names('changed'), left: names('left') }
}

type Became = 'nothing' | 'changed' | 'left'

function recover(ports: Ports, key: string, text: string): Became {
  const present = ports.shelf.read(key)
  if (present.ok && present.value === text) return 'nothing'
  if (key === PROGRESS) return put(ports, key, text, PROGRESS_TEXT)
  return key.startsWith(NOTES) ? put(ports, key, text, NOTES_TEXT) : 'nothing'
}

interface Kind<Value> {
  readonly nothing: Value
  readonly read: (text: string) => Result<Value, ProgressProblem>
  readonly write: (value: Value) => string
  readonly reunited: (shelf: Value, journal: Value) => Value | null
}

const PROGRESS_TEXT = { nothing: NO_PROGRESS, read: readProgress, write: writeProgress, reunited }
const NOTES_TEXT = { nothing: {}, read: readNotes, write: writeNotes, reunited: reunitedNotes }

function put<Value>(ports: Ports, key: string, text: string, { nothing, read, write, reunited }: Kind<Value>): Became {
  const there = read(text)
  if (!there.ok) return 'nothing'
  const here = readKept(ports, key, read, nothing)
  if (!here.ok) return 'left'
  const both = reunited(here.value, there.value)
  if (both === null) return 'nothing'
  return ports.shelf.write(key, write(both)).ok ? 'changed' : 'left'
}
