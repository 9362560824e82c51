import { journeyWords } from '~/words/en/journey.ts'
import { savedWords as words } from '~/words/en/saved.ts'
import { timeBetween } from '../parts/ago.ts'

/** How long ago something was saved. Both moments are in milliseconds since 1970. */
export function savedWhile(at: number, now: number): string {
  const since = timeBetween(at, now)
  return since === null ? words.justNow : words.ago(journeyWords.time[since.unit](since.number))
}
