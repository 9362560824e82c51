import { gapOf } from '~/journey/analysis/gap.ts'
import type { Journey, Touchpoint } from '~/journey/schema.ts'
import { feelingOf, touchpointsOf } from '~/journey/select.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import { spokenDuration } from './parts/duration-words.ts'

const words = touchpointWords.gap

/** What the gap box of a touchpoint says: its number, how it is meant, and what is true about it. */
export interface GapSentence {
  readonly gap: number | null
  readonly tone: 'below' | 'above' | 'met' | 'unknown'
  readonly text: string
}

/** The gap of a touchpoint in a few true words. */
export function gapSentence(journey: Journey, touchpoint: Touchpoint, persona: string): GapSentence {
  const gap = gapOf(touchpoint, persona)
  if (gap === null) return { gap, tone: 'unknown', text: words.both }
  if (gap > 0) return { gap, tone: 'above', text: words.above }
  if (gap === 0) {
    const level = feelingOf(touchpoint, persona).perceived ?? 0
    return { gap, tone: 'met', text: level === 0 ? words.met : level > 0 ? words.metHigh : words.metLow }
  }
  const nobody = touchpoint.owner === null ? words.nobodyOwns : ''
  return {
    gap,
    tone: 'below',
    text: [sizeSaid(journey, persona, gap), nobody, waitSaid(touchpoint)].filter(Boolean).join(' '),
  }
}

function sizeSaid(journey: Journey, persona: string, gap: number): string {
  const gaps = touchpointsOf(journey).map(({ touchpoint }) => gapOf(touchpoint, persona) ?? 0)
  if (gaps.some((other) => other < gap)) return words.below
  return gaps.filter((other) => other === gap).length === 1 ? words.widest : words.oneOfWidest
}

function waitSaid({ kind, channel, lasts }: Touchpoint): string {
  if (kind !== 'waiting' || (channel !== null && channel !== 'none')) return ''
  return lasts === null ? words.hearsNothingUnknown : words.hearsNothing(spokenDuration(lasts))
}
