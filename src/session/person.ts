import { jsonOf } from '~/foundation/json.ts'
import { PREFS } from '~/storage/keys.ts'
import type { Shelf } from '~/storage/shelf.ts'
import { ME } from '~/training/progress/schema.ts'

/** Who is learning on this device, told by their id; a look that is small enough for every page. */
export function learnerOn(shelf: Shelf): string {
  const person = keptOn(shelf)?.['person']
  return typeof person === 'string' && person !== '' ? person : ME
}

/** The path that somebody takes on this device, by its id; null where none was chosen. */
export function pathOn(shelf: Shelf, person: string): string | null {
  const path = fieldsOf(keptOn(shelf)?.['paths'])?.[person]
  return typeof path === 'string' ? path : null
}

/** Whoever learns takes this path; every other preference stays. Nothing is written over text that cannot be read. */
export function takePath(shelf: Shelf, path: string): void {
  const kept = keptOn(shelf)
  if (kept === null) return
  const paths = { ...fieldsOf(kept['paths']), [learnerOn(shelf)]: path }
  shelf.write(PREFS, JSON.stringify({ ...kept, paths }))
}

/** What is kept of preferences, none where nothing is; null where it cannot be read. */
function keptOn(shelf: Shelf): Readonly<Record<string, unknown>> | null {
  const found = shelf.read(PREFS)
  if (!found.ok) return null
  if (found.value === null) return {}
  // Whoever opens the preferences for writing puts the damaged text aside; a look may not.
  return fieldsOf(jsonOf(found.value))
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}
