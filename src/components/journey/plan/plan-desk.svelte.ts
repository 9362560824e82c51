import type { Held } from '~/journey/analysis/plan.ts'
import type { Day } from '~/journey/day.ts'
import { type SeenBy, seenBy } from '~/journey/people/seen-by.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { shownName } from '../people/shown-name.ts'
import { addAction } from './action-verbs.ts'
import { type Row, rowsOf } from './rows.ts'
import { watchToday } from './today.svelte.ts'

/** The plan of an open map: its actions ready to be shown, and which of them is being edited or dragged. */
export interface PlanDesk {
  readonly desk: Desk
  /** The map with whose gaps count: those of everybody who is shown. */
  readonly figures: SeenBy
  /** Who that is; '' where it can be nobody else. */
  readonly whose: string
  readonly today: Day
  readonly rows: ReadonlyMap<string, Row>
  /** The action whose form is open. */
  readonly editing: string | null
  /** The same with the day it was due when the form was opened. */
  readonly held: Held | null
  readonly dragged: string | null
  edit(action: string | null): void
  drag(action: string | null): void
  /** Adds an action and opens its form. */
  add(touchpoint: string | null): void
}

/**
 * Lays the plan of a map out, for as long as the component stands that asks. `shownIn` says who is shown, where that can be
 * several.
 */
export function createPlanDesk(desk: Desk, shownIn: () => readonly string[] = () => [desk.persona]): PlanDesk {
  const today = watchToday()
  let held = $state.raw<Held | null>(null)
  let dragged = $state.raw<string | null>(null)
  const shown = $derived(shownIn())
  const figures = $derived(seenBy(desk.journey, shown))
  const rows = $derived(rowsOf(figures.journey, figures.persona, today.day))
  const hold = (id: string | null) => {
    held = id === null ? null : { id, due: desk.journey.actions.find((action) => action.id === id)?.due ?? null }
  }
  return {
    desk,
    get figures() {
      return figures
    },
    get whose() {
      const { personas } = desk.journey
      return personas.length > 1 ? shownName(personas, shown, desk.persona) : ''
    },
    get today() {
      return today.day
    },
    get rows() {
      return rows
    },
    get editing() {
      return held?.id ?? null
    },
    get held() {
      return held
    },
    get dragged() {
      return dragged
    },
    edit: hold,
    drag(action) {
      dragged = action
    },
    add(touchpoint) {
      const added = addAction(desk, touchpoint)
      if (added !== null) hold(added)
    },
  }
}
