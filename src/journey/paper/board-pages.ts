import { type Line, touchpointsIn } from '../line.ts'
import type { Journey, Stage } from '../schema.ts'
import type { PlacedTouchpoint } from '../select.ts'

/** A stage on one page, with how many of its columns stand there. */
export interface PageStage {
  readonly stage: Stage
  readonly count: number
  /** It began on the page before. */
  readonly goesOn: boolean
}

/** The part of a board that fits on one page. */
export interface BoardPage {
  readonly columns: readonly PlacedTouchpoint[]
  readonly stages: readonly PageStage[]
  /** A map of these columns alone, to draw their lines. */
  readonly part: Journey
}

/** Cuts a board into pages of about as many columns each, never more than `most`. A map without touchpoints has none. */
export function boardPages(
  journey: Journey,
  { line, most }: { readonly line: Line; readonly most: number },
): readonly BoardPage[] {
  const all = touchpointsIn(journey, line)
  const pages = Math.ceil(all.length / most)
  const each = Math.ceil(all.length / Math.max(1, pages))
  return Array.from({ length: pages }, (_, page) => {
    const columns = all.slice(page * each, (page + 1) * each)
    return { columns, stages: stagesOf(columns, all[page * each - 1]?.stage), part: partOf(journey, columns) }
  })
}

function stagesOf(columns: readonly PlacedTouchpoint[], before: Stage | undefined): readonly PageStage[] {
  const stages = [...new Set(columns.map(({ stage }) => stage))]
  return stages.map((stage) => ({
    stage,
    count: columns.filter((column) => column.stage === stage).length,
    goesOn: stage === before,
  }))
}

/** The same map with these touchpoints only. */
export function partOf(journey: Journey, columns: readonly PlacedTouchpoint[]): Journey {
  const touchpoints = columns.map(({ touchpoint }) => touchpoint)
  return { ...journey, stages: [{ id: 'part', title: '', goal: '', touchpoints }] }
}
