import type { Peak } from '~/journey/analysis/peaks.ts'
import { markWords } from '~/words/en/marks.ts'

/** What can be remembered of a journey, as it is told in a row. */
export const PEAKS = ['peak', 'pit', 'end'] as const

/** Each has a shape of its own, so that it is found before it is read. */
const SIGNS: Readonly<Record<Peak, string>> = { peak: '▲', pit: '▼', end: '■' }

/** The sign and the word of one of them. */
export function peakSaid(peak: Peak): string {
  return `${SIGNS[peak]} ${markWords.peaks[peak]}`
}
