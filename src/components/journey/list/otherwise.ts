import type { Journey } from '~/journey/schema.ts'
import type { LaneLook, Look } from '~/session/look.ts'
import { type LaneCells, laneCells } from '../lanes/cells.ts'
import { areUsual } from '../lanes/lane-order.ts'
import { dayAt } from '../plan/dates.ts'

export { loadBars } from '../filter/load.ts'
export { default as LaneLines } from '../lanes/LaneLines.svelte'
export { default as LookDialog } from '../look/LookDialog.svelte'
export { createLooking } from '../look/looking.svelte.ts'

/** The lanes that stand on every card; null where they are the usual ones, which a card says anyway. */
export function lanesOf({ lanes }: Look): readonly LaneLook[] | null {
  return areUsual(lanes) ? null : lanes.filter(({ shown }) => shown)
}

/** What the lanes of a map say on the day it is. */
export function cellsOf(journey: Journey): LaneCells {
  return laneCells(journey, dayAt(new Date()))
}
