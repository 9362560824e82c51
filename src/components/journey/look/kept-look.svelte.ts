import { type Look, readLook } from '~/session/look.ts'
import type { PreferencesSession } from '~/session/preferences.ts'

/** How a map is looked at, and the one way to look at it otherwise. */
export interface KeptLook {
  readonly look: Look
  /** Looks at the map in another way; kept for this map on this device. */
  change(changes: Partial<Look>): void
}

const open = new WeakMap<PreferencesSession, Map<string, KeptLook>>()

/** The look that was kept for a map: one for all views of it, so that none shows other people than another. */
export function keptLook(map: string, preferences: PreferencesSession): KeptLook {
  const maps = open.get(preferences) ?? new Map<string, KeptLook>()
  open.set(preferences, maps)
  const found = maps.get(map)
  if (found) return found
  const made = createKeptLook(map, preferences)
  maps.set(map, made)
  return made
}

function createKeptLook(map: string, { preferences, setLook }: PreferencesSession): KeptLook {
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
