import { gapOf } from '~/journey/analysis/gap.ts'
import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { journeyWords as words } from '~/words/en/journey.ts'

/** A map in a few figures: touchpoints and owners, or touchpoints and the widest gap where there is little room. */
export function summaryOf(journey: Journey, persona: string, owners: boolean): string {
  const all = touchpointsOf(journey)
  const touchpoints = words.touchpointCount(all.length)
  if (owners) return `${touchpoints} · ${words.ownerCount(journey.owners.length)}`
  const widest = Math.min(0, ...all.map(({ touchpoint }) => gapOf(touchpoint, persona) ?? 0))
  return widest < 0 ? `${touchpoints} · ${words.widestGap(widest)}` : touchpoints
}
