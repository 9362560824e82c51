import { atom } from 'nanostores'
import { readOnly } from './read-only.ts'

/** Something a person has to hear of because of what another tab did. */
export interface Told {
  readonly map: string
  /**
   * A change had no room on the map and is kept as a dated copy; one was found beside it that may be newer, and is kept so,
   * too; or a field was left because the map was handed over.
   */
  readonly what: 'copied' | 'found' | 'left-field'
}

const latest = atom<Told | null>(null)

/** The last that there was to tell; null once it was told. */
export const told = readOnly(latest)

export function tell(next: Told | null): void {
  latest.set(next)
}
