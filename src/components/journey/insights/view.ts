import type { Insights } from '~/journey/analysis/insights.ts'
import { layoutOf } from '~/journey/layout.ts'
import type { Journey } from '~/journey/schema.ts'
import type { Look } from '~/session/look.ts'
import { acrossOf } from '../board/across-time.ts'
import type { Desk } from '../page/desk.svelte.ts'

/** How far from the left edge of the board a touchpoint stands that somebody goes to, in pixels. */
const ASIDE = 232

/** What every card of the view is given: the figures, and the way to a touchpoint. */
export interface InsightsView {
  readonly journey: Journey
  readonly insights: Insights
  /** Where the link to a touchpoint leads. */
  readonly boardHash: string
  /** Selects the touchpoint that is gone to. */
  readonly go: (touchpoint: string) => void
  /** Opens the plan with a new action on a touchpoint; null while this tab may not change the map. */
  readonly act: ((touchpoint: string) => void) | null
  /** The one way to change the map. */
  readonly desk: Desk
}

/** How far the board is scrolled to show a touchpoint. */
export function landingAt(journey: Journey, touchpoint: string, axis: Look['axis']): number {
  const { columns, width } = layoutOf(journey)
  const index = columns.find((column) => column.touchpoint.id === touchpoint)?.index ?? 0
  const across = acrossOf(
    { columns: columns.map((column) => ({ ...column, lasts: column.touchpoint.lasts })), width },
    axis,
  )
  return Math.max(0, across.left(index) - ASIDE)
}
