import type { Maps } from '~/session/maps.ts'
import type { PreferencesSession } from '~/session/preferences.ts'
import { noteWent } from '~/session/went.ts'
import { href } from '~/site.ts'
import { placeHash } from '../glimpse/place.ts'

/** Leads to the board of a map that was just kept. */
export async function toBoard(maps: Maps, id: string): Promise<void> {
  // A browser that is stopped now has not brought the map to its disk, but has the journal there.
  await maps.entered()
  location.assign(href(`map/board/${placeHash(id, 'board')}`))
}

/** Leads to the board of a map that was here already: it says so, and begins at its start instead of where one was last. */
export function toBoardAgain(maps: Maps, { setPlace }: PreferencesSession, id: string): Promise<void> {
  setPlace(id, { view: 'board', touchpoint: null, scrolled: 0 })
  noteWent(id, 'again')
  return toBoard(maps, id)
}
