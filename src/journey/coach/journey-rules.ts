import type { Insights } from '../analysis/insights.ts'
import type { Moment } from '../analysis/reading.ts'
import { ownerOf } from '../select.ts'
import { type Look, type Seen, someOf } from './finding.ts'
import { isUnmarkedWait } from './waiting.ts'

const DAY = 24 * 60
const isShort = ({ gap }: Moment) => gap !== null && gap < 0
const isWait = ({ touchpoint }: Moment) => touchpoint.kind === 'waiting'

/** What the journey does to the customer. */
export const JOURNEY_RULES = {
  K1: ({ silence, reading }) => {
    if (silence === null || silence.minutes <= DAY) return null
    const ids = new Set(silence.touchpoints.map(({ id }) => id))
    const { minutes, atLeast } = silence
    return someOf(
      reading.moments.filter(({ touchpoint }) => ids.has(touchpoint.id)),
      { minutes, atLeast },
    )
  },
  K2: ({ reading }) => someOf(reading.moments.filter((each) => isWait(each) && each.touchpoint.owner === null)),
  K3: ({ reading }) => someOf(reading.moments.filter((each) => isWait(each) && each.touchpoint.lasts === null)),
  K40: ({ reading }) => someOf(reading.moments.filter(({ touchpoint }) => isUnmarkedWait(touchpoint))),
  K4: ({ reading }) => someOf(reading.moments.filter((each) => each.touchpoint.keyMoment && isShort(each))),
  K5: ({ reading }) => someOf(reading.moments.slice(-1).filter(isShort)),
  K6: ({ gaps, reading }) => {
    const worst = gaps[0]?.touchpoint.id
    if (worst === undefined) return null
    const acted = reading.journey.actions.some(({ touchpoint, status }) => touchpoint === worst && status !== 'dropped')
    return acted ? null : someOf(reading.moments.filter(({ touchpoint }) => touchpoint.id === worst))
  },
  K7: ({ reading }) => {
    const basics = reading.moments.filter((each) => each.touchpoint.kano === 'basic' && isShort(each))
    return reading.moments.some(({ touchpoint }) => touchpoint.kano === 'delighter') ? someOf(basics) : null
  },
  K8: ({ greatInPoor, score }) => someOf(greatInPoor, { unhappyEnd: (score?.last.perceived ?? 0) < 0 }),
  K9: ({ reading }) => someOf(reading.moments.filter((each) => !isWait(each) && each.touchpoint.owner === null)),
  K10: ({ overloaded, loads }) => {
    if (overloaded === null) return null
    const of = loads.reduce((sum, { moments }) => sum + moments.length, 0)
    return someOf(overloaded.moments, { who: [overloaded.owner], of })
  },
  K11: ({ loads }) => {
    const [only, other] = loads
    return only && !other && only.moments.length >= 3 ? someOf(only.moments, { who: [only.owner] }) : null
  },
  K12: ({ reading }) => {
    const run = longestRun(reading.moments, isShort)
    return run.length >= 3 ? someOf(run) : null
  },
  K13: ({ promises }) => someOf(promises.broken.filter(({ expected }) => (expected ?? 0) > 0)),
  K14: (insights) => handOffs(insights),
  K34: ({ promises: { delights } }) => {
    const words = delights.filter(({ touchpoint: { kind, channel } }) => {
      return kind === 'direct' && (channel === 'phone' || channel === 'text')
    })
    const callsOnly = words.every(({ touchpoint: { channel } }) => channel === 'phone')
    return words.length >= 2 ? someOf(words, { callsOnly }) : null
  },
} as const satisfies Readonly<Record<string, Look>>

/** Neighbouring moments of a kind, as many as there are anywhere; the first of equally many. */
function longestRun(moments: readonly Moment[], of: (moment: Moment) => boolean): readonly Moment[] {
  let longest = { from: 0, to: 0 }
  let from = 0
  for (const [at, moment] of moments.entries()) {
    if (!of(moment)) from = at + 1
    else if (at + 1 - from > longest.to - longest.from) longest = { from, to: at + 1 }
  }
  return moments.slice(longest.from, longest.to)
}

/** Moments that fall short right behind a change of hands; two at least, as one may be chance. */
function handOffs({ reading: { moments, journey } }: Insights): Seen | null {
  const known = ({ touchpoint }: Moment) => ownerOf(journey, touchpoint.owner)?.id
  const broken = moments.filter((each, at) => {
    const before = moments[at - 1]
    if (!before || !isShort(each)) return false
    const [from, to] = [known(before), known(each)]
    return from !== undefined && to !== undefined && from !== to
  })
  return broken.length >= 2 ? someOf(broken) : null
}
