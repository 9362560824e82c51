import { type Insights, insightsOf } from '../analysis/insights.ts'
import type { Journey } from '../schema.ts'
import { ACTING_RULES } from './acting-rules.ts'
import { CRAFT_RULES } from './craft-rules.ts'
import type { Facts, Look } from './finding.ts'
import { JOURNEY_RULES } from './journey-rules.ts'

/** Every rule of the coach by its number in RULES.md, in the order they are told: the customer first, then what is done, then the map. */
export const COACH_RULES = { ...JOURNEY_RULES, ...ACTING_RULES, ...CRAFT_RULES } as const

export type RuleId = keyof typeof COACH_RULES

/** What the coach has to say: which rule, of which touchpoints, with which figures. */
export interface Finding {
  readonly rule: RuleId
  /** Ids of touchpoints of today, in their order; none where it is about the map as a whole. */
  readonly touchpoints: readonly string[]
  readonly facts: Facts
}

/** The numbers of all rules. */
export const RULE_IDS = Object.keys(COACH_RULES).filter(isRule)

function isRule(id: string): id is RuleId {
  return Object.hasOwn(COACH_RULES, id)
}

/** Looks at a map by one rule; null where the rule has nothing to say. */
export function findingOf(rule: RuleId, insights: Insights): Finding | null {
  const look: Look = COACH_RULES[rule]
  const seen = look(insights)
  if (seen === null) return null
  const { moments, count = moments.length, of = insights.reading.moments.length, minutes = 0, atLeast = false } = seen
  const { unhappyEnd = false, callsOnly = false, who = [] } = seen
  return {
    rule,
    touchpoints: moments.map(({ touchpoint }) => touchpoint.id),
    facts: { count, of, minutes, atLeast, unhappyEnd, callsOnly, who },
  }
}

/** Where nothing falls short these are what there is to say. */
const LEADING: readonly RuleId[] = ['K32', 'K34', 'K33']

/** Everything the coach sees in the figures of a map. A map without touchpoints today has nothing to be coached on. */
export function coachOn(insights: Insights): readonly Finding[] {
  if (insights.reading.moments.length === 0) return []
  const rules = insights.gaps.length > 0 ? RULE_IDS : new Set([...LEADING, ...RULE_IDS])
  return [...rules].flatMap((rule) => findingOf(rule, insights) ?? [])
}

/** The same from the map itself, for a persona or for `'all'`. */
export function coach(journey: Journey, persona: string): readonly Finding[] {
  return coachOn(insightsOf(journey, persona))
}
