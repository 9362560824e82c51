import { jsonOf } from '~/foundation/json.ts'
import type { Now } from '~/foundation/ports.ts'
import { ok, type Result } from '~/foundation/result.ts'
import { PREFS } from './keys.ts'
import { setAside } from './quarantine.ts'
import type { Shelf, StorageProblem } from './shelf.ts'

/** What stands among the preferences and tells of this device alone: it means nothing on another. */
export const DEVICE_NOTES = ['lastBackup', 'backupQuietSince', 'askedToLast', 'copyFile'] as const
export type DeviceNote = (typeof DEVICE_NOTES)[number]

/** What the workbook notes down about this device beside the preferences, one note by its name; undefined where there is none. */
export function deviceNote(shelf: Shelf, name: DeviceNote): unknown {
  const found = shelf.read(PREFS)
  const kept = found.ok ? notesIn(found.value) : null
  return kept?.get(name)
}

/** Notes something down; the preferences and all other notes stay. Text that is no JSON object goes to quarantine first. */
export function noteOnDevice(shelf: Shelf, name: DeviceNote, note: unknown, now: Now): Result<unknown, StorageProblem> {
  const found = shelf.read(PREFS)
  if (!found.ok) return found
  const kept = notesIn(found.value)
  if (kept === null && found.value !== null) {
    const aside = setAside(shelf, PREFS, found.value, now)
    if (!aside.ok) return aside
  }
  const written = shelf.write(PREFS, JSON.stringify(Object.fromEntries([...(kept ?? []), [name, note]])))
  return written.ok ? ok(note) : written
}

/** Read by hand: the board asks too, and has no other use for what reads progress. */
function notesIn(text: string | null): ReadonlyMap<string, unknown> | null {
  const value = text === null ? null : jsonOf(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}
