import { journeyWords } from '~/words/en/journey.ts'
import { partsOf } from './duration-parts.ts'

const words = journeyWords.time

/** A duration in short, as it is shown in a field and on a card: `2 d 3 h`. What cannot be told apart is shown as it is kept. */
export function shortDuration(lasts: string | null): string {
  if (lasts === null) return ''
  const parts = partsOf(lasts)
  return parts.length === 0 ? lasts : parts.map(({ unit, number }) => `${number} ${words.short[unit]}`).join(' ')
}

/** A duration in words: `2 days and 3 hours`. */
export function spokenDuration(lasts: string): string {
  const parts = partsOf(lasts).map(({ unit, number }) => words[unit](number))
  const last = parts.pop()
  if (last === undefined) return lasts
  return parts.length === 0 ? last : `${parts.join(', ')}${words.and}${last}`
}
