import type { SaveCode } from '~/session/journey-session.ts'
import type { Saving } from '~/session/saver.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { timeBetween } from '../parts/ago.ts'

/** Where the work stands, in one true line, which says the same until something happens. */
export function savingLine({ state }: Saving<SaveCode>): string {
  if (state === 'saving') return words.saving
  return state === 'not-saved' ? words.notSaved : words.savedHere
}

/** How long ago that was; nothing where there is nothing to tell. `now` is in milliseconds since 1970. */
export function savedWhile(saving: Saving<SaveCode>, now: number): string {
  if (saving.state !== 'saved' || saving.at === null) return ''
  const since = timeBetween(saving.at, now)
  return since === null ? words.justNow : words.ago(words.time[since.unit](since.number))
}
