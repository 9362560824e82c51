import type { Journey, Stage, Touchpoint } from './schema.ts'

/** A touchpoint with the column it stands in. */
export interface Column {
  readonly touchpoint: Touchpoint
  readonly stage: Stage
  readonly index: number
}

/** A stage with its first column and how many it spans. */
export interface Span {
  readonly stage: Stage
  readonly from: number
  readonly count: number
}

export interface Layout {
  readonly columns: readonly Column[]
  readonly stages: readonly Span[]
  /** Columns in all. */
  readonly width: number
}

/** Where everything stands, which follows from its order alone. An empty stage takes one column, with nothing in it. */
export function layoutOf(journey: Journey): Layout {
  const columns: Column[] = []
  const stages: Span[] = []
  let width = 0
  for (const stage of journey.stages) {
    const count = Math.max(1, stage.touchpoints.length)
    stages.push({ stage, from: width, count })
    for (const [at, touchpoint] of stage.touchpoints.entries()) columns.push({ touchpoint, stage, index: width + at })
    width += count
  }
  return { columns, stages, width }
}
