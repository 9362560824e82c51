import { type Look, readLook } from '~/session/look.ts'
import type { PreferencesSession } from '~/session/preferences.ts'

/** How the open map is looked at, and the one way to look at it otherwise. */
export interface Looking {
  readonly look: Look
  /** Looks at the map in another way; kept for this map on this device. */
  change(changes: Partial<Look>): void
}

/** The look that was kept for a map. */
export function createLooking(map: string, { preferences, setLook }: PreferencesSession): Looking {
  let look = $state.raw(readLook(preferences.get().looks[map]))
  return {
    get look() {
      return look
    },
    change(changes) {
      look = { ...look, ...changes }
      setLook(map, look)
    },
  }
}
