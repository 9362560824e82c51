import type { DatedCopy } from '../copies.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type Texts } from './read.ts'

/** One file with everything, as `readBackup` reads it. */
export function writeBackup(texts: Texts, copies: readonly DatedCopy[], at: string): string {
  const backup = { format: BACKUP_FORMAT, version: BACKUP_VERSION, at, texts: Object.fromEntries(texts), copies }
  return `${JSON.stringify(backup, null, 2)}\n`
}
