import type { Insights } from '../analysis/insights.ts'
import { voicesOf } from '../analysis/prediction.ts'
import { feltIn } from '../analysis/score.ts'
import { type Look, type Seen, someOf, wholeMap } from './finding.ts'
import { speaksOfPaying } from './paying.ts'
import { isUnmarkedWait } from './waiting.ts'

/** From how many touchpoints on a map says something by what it leaves out. */
const A_MAP = 5
/** More than this nobody reads on a wall, and nobody works through. */
const READABLE = 20
/** More stars than this, and none of them shines. */
const STARS = 5

/** How well the map itself is made. */
export const CRAFT_RULES = {
  K15: ({ reading, promises }) => {
    const felt = feltIn(reading)
    const happy = felt.length >= A_MAP && felt.every(({ perceived }) => perceived >= 0) && promises.broken.length === 0
    return happy && !isFlat(felt) ? wholeMap({ of: felt.length }) : null
  },
  K16: ({ evidence }) => (evidence.all >= 3 && evidence.of.guess === evidence.all ? wholeMap() : null),
  K17: ({ reading }) => {
    const known = reading.moments.flatMap(({ expected }) => expected ?? [])
    return known.length >= A_MAP && new Set(known).size === 1 ? wholeMap({ count: known.length }) : null
  },
  K18: (insights) => {
    const called = insights.reading.moments.some(({ touchpoint }) => isUnmarkedWait(touchpoint))
    return called ? null : without(insights, 'waiting')
  },
  K19: (insights) => without(insights, 'indirect'),
  K20: ({ reading }) => someOf(reading.moments.slice(-1).filter(({ touchpoint }) => speaksOfPaying(touchpoint.title))),
  K21: ({ reading }) => {
    const [first] = reading.moments
    if (!first || reading.moments.length < A_MAP) return null
    const { kind, channel } = first.touchpoint
    const reached = kind === 'direct' && (channel === 'phone' || channel === 'email' || channel === 'chat')
    return reached ? someOf([first]) : null
  },
  K22: ({ reading }) => (reading.moments.length > READABLE ? wholeMap() : null),
  K23: ({ reading }) => (reading.moments.length > 0 && reading.moments.length < A_MAP ? wholeMap() : null),
  K24: ({ reading }) => {
    return reading.moments.length >= A_MAP && !reading.moments.some(isKey) ? wholeMap() : null
  },
  K25: ({ reading }) => {
    const keys = reading.moments.filter(isKey)
    return keys.length > STARS ? someOf(keys) : null
  },
  K30: ({ reading }) => someOf(reading.moments.filter(({ touchpoint }) => touchpoint.evidence === 'example')),
  K31: ({ reading: { journey } }) => {
    const bare = journey.personas.filter(({ situation }) => situation.trim() === '')
    return bare.length > 0 ? wholeMap({ who: bare.map(({ id }) => id), count: bare.length }) : null
  },
  K32: ({ reading }) => {
    const felt = feltIn(reading)
    return felt.length >= A_MAP && isFlat(felt) ? wholeMap({ of: felt.length }) : null
  },
  K33: ({ reading, promises: { forgettable } }) => {
    const rated = reading.moments.filter(({ gap }) => gap !== null).length
    const many = rated >= A_MAP && forgettable.length * 2 >= rated
    return many && !isFlat(feltIn(reading)) ? someOf(forgettable, { of: rated }) : null
  },
  K35: ({ reading }) => someOf(reading.moments.filter(({ gap }) => gap === null)),
  K36: (insights) => contradicted(insights),
  K37: ({ reading: { journey, moments } }) => {
    const { startsWhen, endsWhen } = journey.scope
    return moments.length > 0 && (startsWhen.trim() === '' || endsWhen.trim() === '') ? wholeMap() : null
  },
} as const satisfies Readonly<Record<string, Look>>

const isKey = ({ touchpoint }: { readonly touchpoint: { readonly keyMoment: boolean } }) => touchpoint.keyMoment

function isFlat(felt: readonly { readonly perceived: number }[]): boolean {
  return felt.every(({ perceived }) => perceived === felt[0]?.perceived)
}

function without({ reading: { moments } }: Insights, kind: 'waiting' | 'indirect'): Seen | null {
  return moments.length >= A_MAP && !moments.some(({ touchpoint }) => touchpoint.kind === kind) ? wholeMap() : null
}

/** Where two voices at least put it a level or more away from the map, in the mean. */
function contradicted({ reading }: Insights): Seen | null {
  const voices = voicesOf(reading)
  const far = reading.moments.filter(({ touchpoint, perceived }) => {
    const heard = voices.get(touchpoint.id)
    return heard && heard.count >= 2 && perceived !== null && Math.abs(heard.perceived - perceived) >= 1
  })
  return someOf(far)
}
