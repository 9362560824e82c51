import type { Day } from '~/journey/day.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { addAction } from './action-verbs.ts'
import { type Row, rowsOf } from './rows.ts'
import { watchToday } from './today.svelte.ts'

/** The plan of an open map: its actions ready to be shown, and which of them is being edited or dragged. */
export interface PlanDesk {
  readonly desk: Desk
  readonly today: Day
  readonly rows: ReadonlyMap<string, Row>
  /** The action whose form is open. */
  readonly editing: string | null
  readonly dragged: string | null
  edit(action: string | null): void
  drag(action: string | null): void
  /** Adds an action and opens its form. */
  add(touchpoint: string | null): void
}

/** Lays the plan of a map out, for as long as the component stands that asks. */
export function createPlanDesk(desk: Desk): PlanDesk {
  const today = watchToday()
  let editing = $state.raw<string | null>(null)
  let dragged = $state.raw<string | null>(null)
  const rows = $derived(rowsOf(desk.journey, desk.persona, today.day))
  return {
    desk,
    get today() {
      return today.day
    },
    get rows() {
      return rows
    },
    get editing() {
      return editing
    },
    get dragged() {
      return dragged
    },
    edit(action) {
      editing = action
    },
    drag(action) {
      dragged = action
    },
    add(touchpoint) {
      editing = addAction(desk, touchpoint) ?? editing
    },
  }
}
