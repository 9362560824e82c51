import type { Result } from '~/foundation/result.ts'
import { forgetEntries, listEntries } from '~/storage/journal-entries.ts'
import { type JournalEntry, toEntry } from '~/storage/journal-entry.ts'
import { isGone } from '~/storage/kept-play.ts'
import { PLAY } from '~/storage/keys.ts'
import { recoverPlay } from '~/storage/recover-play.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import type { Ports } from './wiring.ts'

/** What came of looking into the journal, by the names of plays. */
export interface RecoveredPlays {
  /** The last texts that the shelf has no room for. */
  readonly unkept: ReadonlyMap<string, string>
  /** The counts that plays had when they were taken away. */
  readonly gone: ReadonlyMap<string, number>
}

type Shelved = Pick<Ports, 'shelf' | 'now'>
type Forget = (keys: readonly string[]) => Promise<Result<null, StorageProblem>>

/** Puts on the shelf what the journal has of one's own plays beyond it, by the rules J22 to J26. */
export function recoverPlays(
  { shelf, now }: Shelved,
  entries: Iterable<readonly [string, unknown]>,
  forget: Forget = forgetEntries,
): RecoveredPlays {
  const unkept = new Map<string, string>()
  const gone = new Map<string, number>()
  const done: string[] = []
  for (const [key, found] of entries) {
    const entry = toEntry(found)
    if (entry === null || !key.startsWith(PLAY)) continue
    const name = key.slice(PLAY.length)
    const recovered = recoverPlay(shelf, name, entry, now)
    if (recovered === 'no-room') unkept.set(name, entry.text)
    if (!isGone(entry)) continue
    gone.set(name, entry.writes)
    // The shelf knows, so the journal need not.
    if (recovered === 'nothing') done.push(key)
  }
  if (done.length > 0) void forget(done)
  return { unkept, gone }
}

/** The same for all that the browser's journal has, which is asked here. */
export async function recoverAllPlays(ports: Shelved): Promise<void> {
  const entries: Result<ReadonlyMap<string, JournalEntry>, StorageProblem> = await listEntries(PLAY)
  if (entries.ok) recoverPlays(ports, entries.value)
}
