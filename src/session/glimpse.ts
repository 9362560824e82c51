import { MAP, PREFS } from '~/storage/keys.ts'
import { localShelf } from '~/storage/local-shelf.ts'

/** The text kept for a map, unread and unchecked, or null: enough for a first picture while the rest of the page is on its way. */
export function glimpseOf(map: string): string | null {
  const found = localShelf(() => window.localStorage).read(MAP + map)
  return found.ok ? found.value : null
}

/** Whether the touchpoints of a map were last looked at by time; what was kept is not checked. */
export function glimpsedByTime(map: string): boolean {
  const found = localShelf(() => window.localStorage).read(PREFS)
  return found.ok && found.value !== null && JSON.parse(found.value).looks?.[map]?.axis === 'time'
}
