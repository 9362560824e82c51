import { isExample, openActions } from '../analysis/tallies.ts'
import { type Look, someOf, wholeMap } from './finding.ts'

/** How many actions a team of a small firm can carry at once. */
const ENOUGH = 3

/** What the firm does about it. */
export const ACTING_RULES = {
  K26: ({ evidence, reading: { journey } }) => {
    if (isExample(evidence)) return null
    const count = openActions(journey).length
    return count > ENOUGH ? wholeMap({ count }) : null
  },
  K27: ({ reading: { journey }, gaps }) => (journey.actions.length === 0 && gaps.length > 0 ? wholeMap() : null),
  K28: ({ evidence, reading: { journey, moments } }) => {
    if (isExample(evidence)) return null
    const open = openActions(journey)
    const loose = open.filter(({ owner, due }) => owner === null || due === null)
    const at = new Set(loose.map(({ touchpoint }) => touchpoint))
    if (loose.length === 0) return null
    return {
      moments: moments.filter(({ touchpoint }) => at.has(touchpoint.id)),
      count: loose.length,
      of: open.length,
    }
  },
  K29: ({ drivers, reading: { journey, moments } }) => {
    const count = drivers.find(({ driver }) => driver === 'ease')?.actions ?? 0
    if (count < 2 || count < openActions(journey).length) return null
    return someOf(
      moments.filter(({ touchpoint, gap }) => touchpoint.driver === 'emotion' && (gap ?? 0) < 0),
      { count },
    )
  },
  K38: ({ evidence, reading: { journey } }) => {
    if (isExample(evidence)) return null
    const open = openActions(journey)
    const count = open.filter(({ measure }) => measure.trim() === '').length
    return count > 0 ? wholeMap({ count, of: open.length }) : null
  },
  K39: ({ evidence, pillars }) => {
    if (isExample(evidence)) return null
    const said = [pillars.people, pillars.process, pillars.technology].filter((count) => count > 0)
    const [only = 0, other] = said
    return other === undefined && only >= 3 ? wholeMap({ count: only }) : null
  },
} as const satisfies Readonly<Record<string, Look>>
