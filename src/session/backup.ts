import { ok, type Result } from '~/foundation/result.ts'
import { readJourney } from '~/journey/format/read.ts'
import { type Choice, compareBackup, type Item } from '~/storage/backup/compare.ts'
import { BACKUP_LIMITS, type BackupProblem, readBackup, type Texts } from '~/storage/backup/read.ts'
import { planRestore, takeBack, writeAll } from '~/storage/backup/restore.ts'
import { keepCopy } from '~/storage/copies.ts'
import { forgetEntries } from '~/storage/journal-entries.ts'
import { MAP } from '~/storage/keys.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { readTexts } from '~/storage/texts.ts'
import { browserPorts, type Ports } from './wiring.ts'

export type { BackupProblem, Choice, Item }

/** A backup somebody opened: what is in it, and the ways to bring it back. */
export interface Preview {
  readonly items: readonly Item[]
  /** Writes what is new, merges, and does as chosen where things differ. A dated copy of each map that is replaced is kept first. */
  restore(choices: ReadonlyMap<string, Choice>): Promise<Result<Undo, StorageProblem>>
}

/** Takes a restored backup back as a whole. */
export type Undo = () => Result<null, StorageProblem>

/** Looks into a backup file; nothing is written. */
export async function openBackup(
  file: Blob,
  ports: Ports = browserPorts,
): Promise<Result<Preview, BackupProblem | StorageProblem>> {
  if (file.size > BACKUP_LIMITS.bytes) return { ok: false, problem: { code: 'too-big' } }
  const backup = readBackup(await file.text())
  if (!backup.ok) return backup
  const here = readTexts(ports.shelf)
  if (!here.ok) return here
  return ok({
    items: compareBackup(backup.value, here.value, ports.now()),
    restore: (choices) => restore(ports, backup.value, choices),
  })
}

/** Compared anew, for another tab may have written since. */
async function restore(
  ports: Ports,
  backup: Texts,
  choices: ReadonlyMap<string, Choice>,
): Promise<Result<Undo, StorageProblem>> {
  const { shelf, newId } = ports
  const now = ports.now()
  const here = readTexts(shelf)
  if (!here.ok) return here
  const replaced = compareBackup(backup, here.value, now).filter(
    ({ key, kind, state }) => kind === 'map' && state === 'differs' && choices.get(key) === 'file',
  )
  for (const { key } of replaced) {
    const text = here.value.get(key) ?? ''
    const read = readJourney(text, { now })
    const title = read.ok ? read.value.title : ''
    const copied = await keepCopy({ map: key.slice(MAP.length), title, at: now, text, why: 'backup' })
    if (!copied.ok) return copied
  }
  const fresh = readTexts(shelf)
  if (!fresh.ok) return fresh
  const items = compareBackup(backup, fresh.value, now)
  const plan = planRestore({ items, choices, backup, here: fresh.value, now, newId })
  const names = plan.map(([key]) => key)
  const written = writeAll(shelf, plan)
  // What the journal has stays, for the shelf may never have taken it.
  if (!written.ok) return written
  // It is older than what was chosen here, and what is taken back is older than the journal.
  await forgetEntries(names)
  return ok(() => {
    void forgetEntries(names)
    return takeBack(shelf, written.value)
  })
}
