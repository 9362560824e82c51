import { PREFS } from '~/storage/keys.ts'
import type { Shelf } from '~/storage/shelf.ts'
import { ME } from '~/training/progress/schema.ts'

/** Who is learning on this device, told by their id; a look that is small enough for every page. */
export function learnerOn(shelf: Shelf): string {
  const found = shelf.read(PREFS)
  if (!found.ok || found.value === null) return ME
  try {
    const preferences: unknown = JSON.parse(found.value)
    const named = typeof preferences === 'object' && preferences !== null && 'person' in preferences
    return named && typeof preferences.person === 'string' && preferences.person !== '' ? preferences.person : ME
  } catch {
    // Whoever opens the preferences for writing puts the damaged text aside; a look may not.
    return ME
  }
}
