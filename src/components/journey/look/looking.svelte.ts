import { type Look, readLook } from '~/session/look.ts'
import type { PreferencesSession } from '~/session/preferences.ts'
import { type Sieve, sieveOf } from '../filter/sieve.svelte.ts'

/** How the open map is looked at, and the one way to look at it otherwise. */
export interface Looking {
  readonly look: Look
  /** What is filtered and looked for. */
  readonly sieve: Sieve
  /** Looks at the map in another way; kept for this map on this device. */
  change(changes: Partial<Look>): void
}

/** The look that was kept for a map. */
export function createLooking(map: string, { preferences, setLook }: PreferencesSession): Looking {
  let look = $state.raw(readLook(preferences.get().looks[map]))
  return {
    sieve: sieveOf(map),
    get look() {
      return look
    },
    change(changes) {
      look = { ...look, ...changes }
      setLook(map, look)
    },
  }
}
