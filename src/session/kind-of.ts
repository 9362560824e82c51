import { MAP, NOTES, PLAY, PREFS, PROGRESS, QUARANTINE, WRITES } from '~/storage/keys.ts'

/** What a text on the shelf is, told by its name. */
export type KeptKind = 'map' | 'play' | 'progress' | 'note' | 'preferences' | 'quarantine' | 'other'

/** What stands under a name of ours. A map's counter of writes belongs to the map. */
export function kindOf(key: string): KeptKind {
  if (key.startsWith(MAP) || key.startsWith(WRITES)) return 'map'
  if (key.startsWith(PLAY)) return 'play'
  if (key.startsWith(NOTES)) return 'note'
  if (key.startsWith(QUARANTINE)) return 'quarantine'
  if (key === PROGRESS) return 'progress'
  return key === PREFS ? 'preferences' : 'other'
}
