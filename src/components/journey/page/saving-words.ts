import type { SaveCode } from '~/session/journey-session.ts'
import type { Saving } from '~/session/saver.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { timeBetween } from '../parts/ago.ts'

/** Where the work stands, in one true line. `now` is in milliseconds since 1970. */
export function savingLine(saving: Saving<SaveCode>, now: number): string {
  if (saving.state === 'saving') return words.saving
  if (saving.state === 'not-saved') return words.notSaved
  if (saving.at === null) return words.savedHere
  const since = timeBetween(saving.at, now)
  return since === null ? words.savedJustNow : words.savedAgo(words.time[since.unit](since.number))
}
