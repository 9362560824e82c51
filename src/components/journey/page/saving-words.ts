import type { SaveCode } from '~/session/journey-session.ts'
import type { Saving } from '~/session/saver.ts'
import { journeyWords as words } from '~/words/en/journey.ts'

/** Where the work stands, in one true line, which says the same until something happens. */
export function savingLine({ state }: Saving<SaveCode>): string {
  if (state === 'saving') return words.saving
  return state === 'not-saved' ? words.notSaved : words.savedHere
}
