import { isOpen, oursOf } from '../analysis/plan.ts'
import { type Shortfall, widestGaps } from '../analysis/priority.ts'
import { type Line, touchpointsIn } from '../line.ts'
import type { Action, Journey, Stage, Touchpoint } from '../schema.ts'
import { feelingOf, type PlacedTouchpoint } from '../select.ts'

/** One thing that is shown to a room at a time. */
export type Slide =
  | { readonly kind: 'overview' }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly columns: readonly PlacedTouchpoint[] }
  | ({ readonly kind: 'gap'; readonly rank: number } & Shortfall)
  | { readonly kind: 'ours'; readonly actions: readonly Action[] }

/** What stands between the overview and the end: each stage, or the widest gaps. */
export type Through = 'gaps' | 'stages'

/** How many gaps a room looks at one by one. */
const GAPS = 5

/** A map as a talk: the whole of it, then part by part, then what will be done. */
export function slidesOf(
  journey: Journey,
  { persona, line, through }: { readonly persona: string; readonly line: Line; readonly through: Through },
): readonly Slide[] {
  const parts = through === 'gaps' ? gapsOf(journey, persona) : stagesOf(journey, line)
  return [{ kind: 'overview' }, ...parts, { kind: 'ours', actions: oursOf(journey) }]
}

function gapsOf(journey: Journey, persona: string): readonly Slide[] {
  return widestGaps(journey, persona)
    .slice(0, GAPS)
    .map((gap, at) => ({ kind: 'gap', rank: at + 1, ...gap }))
}

function stagesOf(journey: Journey, line: Line): readonly Slide[] {
  const all = touchpointsIn(journey, line)
  return journey.stages.flatMap((stage) => {
    const columns = all.filter((column) => column.stage === stage)
    return columns.length === 0 ? [] : [{ kind: 'stage' as const, stage, columns }]
  })
}

/** What a customer said at a touchpoint: a voice that was heard, else what the map says they think. "" where nobody knows. */
export function wordsAt(journey: Journey, touchpoint: Touchpoint, persona: string): string {
  const heard = journey.voices.filter((voice) => voice.touchpoint === touchpoint.id && voice.quote.trim() !== '')
  const theirs = heard.find((voice) => voice.persona === persona) ?? heard[0]
  return theirs?.quote || touchpoint.thinks || feelingOf(touchpoint, persona).perceivedWhy
}

/** The first thing that will be done about a touchpoint. */
export function actionFor({ actions }: Journey, touchpoint: string): Action | undefined {
  return actions.find((action) => action.touchpoint === touchpoint && isOpen(action))
}
