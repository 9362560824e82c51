import { type DatedCopy, isAskedFor } from '../copies/copy.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Texts } from './read.ts'

/** How many letters the copies of a backup may have, so that the file can always be read again. */
const ROOM = 16_000_000

/** One file with everything, as `readBackup` reads it. */
export function writeBackup(texts: Texts, copies: readonly DatedCopy[], at: string): string {
  const backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    at,
    texts: Object.fromEntries(texts),
    copies: fitting(copies),
  }
  return `${JSON.stringify(backup, null, 2)}\n`
}

/** The copies that fit: those somebody asked for first, then the newest. They stay in their order. */
function fitting(copies: readonly DatedCopy[]): readonly DatedCopy[] {
  const asked = copies.filter(isAskedFor)
  const others = copies.filter((copy) => !isAskedFor(copy))
  const taken = new Set<DatedCopy>()
  let room = ROOM
  for (const copy of [...asked.toReversed(), ...others.toReversed()]) {
    room -= JSON.stringify(copy).length
    if (room < 0) break
    taken.add(copy)
  }
  return copies.filter((copy) => taken.has(copy))
}
