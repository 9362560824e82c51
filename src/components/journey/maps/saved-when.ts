import { journeyWords as words } from '~/words/en/journey.ts'
import { timeBetween } from '../page/ago.ts'

/** When a map was last changed, in words. `savedAt` is ISO 8601, `now` in milliseconds since 1970. */
export function savedWhen(savedAt: string, now: number): string {
  const at = Date.parse(savedAt)
  if (Number.isNaN(at)) return ''
  const since = timeBetween(at, now)
  if (since === null) return words.maps.saved(words.maps.justNow)
  if (since.unit === 'days' && since.number > 30) return words.maps.saved(new Date(at).toISOString().slice(0, 10))
  return words.maps.saved(words.maps.ago(words.time[since.unit](since.number)))
}
