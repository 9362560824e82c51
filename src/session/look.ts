import type { Line } from '~/journey/line.ts'

/** What can stand under the two lines of a map, in the order it has until somebody changes it. */
export const LANES = [
  'owner',
  'friction',
  'does',
  'thinks',
  'backstage',
  'drivers',
  'voices',
  'recommend',
  'actions',
  'duration',
] as const
export type Lane = (typeof LANES)[number]

/** A lane as somebody wants to see it: hidden, closed to its name, or open. */
export interface LaneLook {
  readonly lane: Lane
  readonly shown: boolean
  readonly open: boolean
}

/** How somebody looks at one map. None of it is in the map. */
export interface Look {
  readonly line: Line
  /** Touchpoints one beside the other, or spaced by how long they last. */
  readonly axis: 'order' | 'time'
  /** The personas shown besides the one whose levels are set. */
  readonly beside: readonly string[]
  /** Every lane once, in the order they are drawn. */
  readonly lanes: readonly LaneLook[]
}

const USUAL: readonly Lane[] = ['owner', 'friction']

/** The look that was kept, with the usual values for whatever cannot be read. */
export function readLook(kept: Readonly<Record<string, unknown>> | undefined): Look {
  const { line, axis, beside, lanes } = kept ?? {}
  return {
    line: line === 'future' ? 'future' : 'today',
    axis: axis === 'time' ? 'time' : 'order',
    beside: Array.isArray(beside) ? beside.filter((one) => typeof one === 'string') : [],
    lanes: readLanes(Array.isArray(lanes) ? lanes : []),
  }
}

function readLanes(kept: readonly unknown[]): readonly LaneLook[] {
  const known = kept.flatMap((one) => readLane(one) ?? [])
  const first = known.filter(({ lane }, at) => known.findIndex((other) => other.lane === lane) === at)
  const missing = LANES.filter((lane) => !first.some((one) => one.lane === lane))
  return [...first, ...missing.map((lane) => ({ lane, shown: USUAL.includes(lane), open: true }))]
}

function readLane(value: unknown): LaneLook | null {
  if (typeof value !== 'object' || value === null) return null
  const { lane, shown, open } = { lane: null, shown: null, open: null, ...value }
  const known = LANES.find((one) => one === lane)
  return known ? { lane: known, shown: shown === true, open: open !== false } : null
}
