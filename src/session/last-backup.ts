import { deviceNote, noteOnDevice } from '~/storage/device-notes.ts'
import { WRITES } from '~/storage/keys.ts'
import { readTexts } from '~/storage/texts.ts'
import { kindOf } from './kind-of.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** How it stands with backups. */
export interface BackupState {
  /** Whole days since the last one; null where none was made on this device. */
  readonly days: number | null
  /** Whether there is work that it does not hold. */
  readonly changed: boolean
}

/** Work that is older than this many days should stand in a backup; a reminder that was sent away is quiet as long. */
const DAYS = 7
const DAY = 24 * 60 * 60 * 1000
const BACKUP = 'lastBackup'
const QUIET = 'backupQuietSince'

/** Notes down that these texts of the shelf were given out. */
export function noteBackup(texts: ReadonlyMap<string, string>, { shelf, now }: Ports = browserPorts): void {
  noteOnDevice(shelf, BACKUP, { at: now(), mark: markOf(workIn(texts)) }, now)
}

/** The last backup, and whether anything changed since. One from the future, as after a clock was set back, counts as made now. */
export function readBackupState(ports: Ports = browserPorts): BackupState {
  const { shelf, now } = ports
  const note = deviceNote(shelf, BACKUP)
  const work = workOn(ports)
  const kept = isBackup(note) ? note : null
  const made = kept && daysSince(kept.at, now())
  if (kept === null || made === null) return { days: null, changed: work.length > 0 }
  if (made < 0) noteOnDevice(shelf, BACKUP, { ...kept, at: now() }, now)
  return { days: Math.max(0, made), changed: work.length > 0 && kept.mark !== markOf(work) }
}

/** The same, where somebody should be reminded: there is a week's work to lose, and no reminder was sent away this week. */
export function dueReminder(ports: Ports = browserPorts): BackupState | null {
  const { shelf, now } = ports
  const quiet = deviceNote(shelf, QUIET)
  const sentAway = typeof quiet === 'string' ? daysSince(quiet, now()) : null
  if (sentAway !== null && sentAway >= 0 && sentAway < DAYS) return null
  const state = readBackupState(ports)
  if (!state.changed) return null
  const age = state.days ?? Math.max(0, ...workOn(ports).map((work) => ageOf(work, now())))
  return age >= DAYS ? state : null
}

/** Somebody sent the reminder away. */
export function hushReminder({ shelf, now }: Ports = browserPorts): void {
  noteOnDevice(shelf, QUIET, now(), now)
}

interface Backup {
  readonly at: string
  readonly mark: string
}

function isBackup(note: unknown): note is Backup {
  if (typeof note !== 'object' || note === null || !('at' in note) || !('mark' in note)) return false
  return typeof note.at === 'string' && typeof note.mark === 'string'
}

type Work = readonly [key: string, text: string]

/** What people made. Settings and counters of writes are no work, and change without any. */
function workOn({ shelf }: Ports): readonly Work[] {
  const texts = readTexts(shelf)
  return texts.ok ? workIn(texts.value) : []
}

const MADE: ReadonlySet<string> = new Set(['map', 'play', 'progress', 'note'])

function workIn(texts: ReadonlyMap<string, string>): readonly Work[] {
  return [...texts].filter(([key]) => !key.startsWith(WRITES) && MADE.has(kindOf(key)))
}

/** Days since a work was begun, as it tells itself; a map's voices tell of other days. */
function ageOf([key, text]: Work, now: string): number {
  const told = kindOf(key) === 'map' ? /"createdAt":\s*"([^"]+)"/g : /"at":\s*"([^"]+)"/g
  return Math.max(0, ...[...text.matchAll(told)].map(([, at = '']) => daysSince(at, now) ?? 0))
}

/** Whole days between two moments, below 0 where the first is yet to come; null where it is no moment. */
function daysSince(at: string, now: string): number | null {
  const days = (Date.parse(now) - Date.parse(at)) / DAY
  return Number.isFinite(days) ? Math.floor(days) : null
}

/** A short mark of some texts that another one of them changes (FNV-1a). Not for keeping secrets. */
function markOf(texts: readonly Work[]): string {
  let hash = 0x811c9dc5
  let length = 0
  for (const text of texts.flat()) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    length += text.length
  }
  return `${length}-${(hash >>> 0).toString(36)}`
}
