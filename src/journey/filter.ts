import { type Line, levelsIn } from './line.ts'
import type { Journey, Touchpoint } from './schema.ts'
import { touchpointsOf } from './select.ts'

/** What touchpoints can be filtered by, in the order it is offered. */
export const FILTER_KINDS = ['owner', 'below', 'keyMoment', 'kano', 'driver', 'channel', 'evidence'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]

/** The values that fit, by kind; a kind without any lets everything through. The empty value is "not set". */
export type Filter = Readonly<Record<FilterKind, readonly string[]>>

export const NO_FILTER: Filter = {
  owner: [],
  below: [],
  keyMoment: [],
  kano: [],
  driver: [],
  channel: [],
  evidence: [],
}

/** What is true of a touchpoint that is a key moment, or falls short. */
export const YES = 'yes'

/** Whose levels count, and in which line. */
export interface Seen {
  readonly personas: readonly string[]
  readonly line: Line
}

/** Whether a filter asks for anything. */
export function isFiltering(filter: Filter): boolean {
  return FILTER_KINDS.some((kind) => filter[kind].length > 0)
}

/** The filter with one value put in, or taken out. */
export function withValue(filter: Filter, kind: FilterKind, value: string): Filter {
  const has = filter[kind].includes(value)
  return { ...filter, [kind]: has ? filter[kind].filter((one) => one !== value) : [...filter[kind], value] }
}

/** The ids of the touchpoints that fit, in the order of the map. */
export function fitting(journey: Journey, filter: Filter, seen: Seen): readonly string[] {
  return touchpointsOf(journey)
    .filter(({ touchpoint }) => fits(touchpoint, filter, seen))
    .map(({ touchpoint }) => touchpoint.id)
}

function fits(touchpoint: Touchpoint, filter: Filter, seen: Seen): boolean {
  return FILTER_KINDS.every(
    (kind) => filter[kind].length === 0 || filter[kind].includes(valueAt(touchpoint, kind, seen)),
  )
}

/** One value that can be asked for, and how many touchpoints have it. */
export interface Offer {
  readonly value: string
  readonly count: number
}

/** The values of a kind that occur on the map, the most frequent first; those asked for stay on offer. "Not set" comes first for owners, else it is not offered. */
export function offersOf(journey: Journey, kind: FilterKind, filter: Filter, seen: Seen): readonly Offer[] {
  const counts = new Map<string, number>()
  for (const { touchpoint } of touchpointsOf(journey)) {
    const value = valueAt(touchpoint, kind, seen)
    if (value !== '' || kind === 'owner') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  // Behind those that occur, so that ticking one moves nothing.
  for (const value of filter[kind]) if (!counts.has(value)) counts.set(value, 0)
  const offers = [...counts].map(([value, count]) => ({ value, count }))
  return offers.sort((one, other) => Number(other.value === '') - Number(one.value === '') || other.count - one.count)
}

function valueAt(touchpoint: Touchpoint, kind: FilterKind, seen: Seen): string {
  if (kind === 'keyMoment') return touchpoint.keyMoment ? YES : ''
  if (kind === 'below') return fallsShort(touchpoint, seen) ? YES : ''
  return touchpoint[kind] ?? ''
}

function fallsShort(touchpoint: Touchpoint, { personas, line }: Seen): boolean {
  if (line === 'today' && touchpoint.future.change === 'add') return false
  return personas.some((persona) => {
    const { expected, perceived } = levelsIn(touchpoint, persona, line)
    return expected !== null && perceived !== null && perceived < expected
  })
}
