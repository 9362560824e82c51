import type { PreferencesSession } from '~/session/preferences.ts'
import { type Sieve, sieveOf } from '../filter/sieve.svelte.ts'
import { type KeptLook, keptLook } from './kept-look.svelte.ts'

/** How the open map is looked at, and the one way to look at it otherwise. */
export interface Looking extends KeptLook {
  /** What is filtered and looked for. */
  readonly sieve: Sieve
}

/** The look that was kept for a map. */
export function createLooking(map: string, preferences: PreferencesSession): Looking {
  const kept = keptLook(map, preferences)
  return {
    sieve: sieveOf(map),
    get look() {
      return kept.look
    },
    change: kept.change,
  }
}
