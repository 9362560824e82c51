import type { Silence } from '~/journey/analysis/silence.ts'
import { durationOf } from '~/journey/duration.ts'
import { markWords } from '~/words/en/marks.ts'
import { spokenDuration } from '../parts/duration-words.ts'

/** The longest silence with its time, in words. */
export function silenceSaid({ minutes, atLeast }: Pick<Silence, 'minutes' | 'atLeast'>): string {
  const parts = { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 }
  return markWords.silence(minutes === 0 ? '' : spokenDuration(durationOf(parts)), atLeast)
}
