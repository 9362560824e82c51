import { journeyWords as words } from '~/words/en/journey.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { timeBetween } from '../parts/ago.ts'

/** When a map was last changed, in words. `savedAt` is ISO 8601, `now` in milliseconds since 1970. */
export function savedWhen(savedAt: string, now: number): string {
  const at = Date.parse(savedAt)
  if (Number.isNaN(at)) return ''
  const since = timeBetween(at, now)
  if (since === null) return mapsWords.list.saved(mapsWords.list.justNow)
  if (since.unit === 'days' && since.number > 30) return mapsWords.list.saved(new Date(at).toISOString().slice(0, 10))
  return mapsWords.list.saved(mapsWords.list.ago(words.time[since.unit](since.number)))
}
