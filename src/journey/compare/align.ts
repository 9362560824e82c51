import { touchpointsIn } from '../line.ts'
import type { Journey } from '../schema.ts'
import type { PlacedTouchpoint } from '../select.ts'

/** One column of two maps laid under each other; a side is null where that map has nothing there. */
export interface AlignedColumn {
  readonly before: PlacedTouchpoint | null
  readonly after: PlacedTouchpoint | null
  /** The same touchpoint stands elsewhere in the other map. */
  readonly moved: boolean
}

/** Two touchpoints that are the same one. */
export interface Pair {
  readonly before: PlacedTouchpoint
  readonly after: PlacedTouchpoint
  /** It stands in another order, or in another stage. */
  readonly moved: boolean
}

/** Two maps beside each other. */
export interface Alignment {
  readonly columns: readonly AlignedColumn[]
  readonly pairs: readonly Pair[]
}

/** A title as it is compared: small letters, one space between words. */
export const plainTitle = (title: string) => title.trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * Lays two maps of today under each other. Touchpoints are the same where their ids are, else where their titles are,
 * one after the other. What keeps its order shares a column.
 */
export function align(before: Journey, after: Journey): Alignment {
  const [first, second] = [touchpointsIn(before, 'today'), touchpointsIn(after, 'today')]
  const partners = partnersOf(first, second)
  const steady = inOrder(
    first.flatMap((each) => (partners.has(each) ? [each] : [])),
    (each) => second.indexOf(partners.get(each) ?? each),
  )
  const columns: AlignedColumn[] = []
  const taken = new Set(partners.values())
  let at = 0
  const takeUntil = (end: number) => {
    for (; at < end; at += 1) {
      const each = second[at]
      if (each) columns.push({ before: null, after: each, moved: taken.has(each) })
    }
  }
  for (const each of first) {
    const partner = partners.get(each)
    if (!partner || !steady.has(each)) {
      columns.push({ before: each, after: null, moved: partner !== undefined })
      continue
    }
    takeUntil(second.indexOf(partner))
    columns.push({ before: each, after: partner, moved: false })
    at += 1
  }
  takeUntil(second.length)
  const pairs = [...partners].map(([one, other]) => ({
    before: one,
    after: other,
    moved: !steady.has(one) || !sameStage(one, other),
  }))
  return { columns, pairs }
}

function sameStage(one: PlacedTouchpoint, other: PlacedTouchpoint): boolean {
  return one.stage.id === other.stage.id || plainTitle(one.stage.title) === plainTitle(other.stage.title)
}

function partnersOf(
  first: readonly PlacedTouchpoint[],
  second: readonly PlacedTouchpoint[],
): ReadonlyMap<PlacedTouchpoint, PlacedTouchpoint> {
  const partners = new Map<PlacedTouchpoint, PlacedTouchpoint>()
  const byId = new Map(second.map((each) => [each.touchpoint.id, each]))
  for (const each of first) {
    const same = byId.get(each.touchpoint.id)
    if (same) partners.set(each, same)
  }
  const taken = new Set(partners.values())
  const byTitle = new Map<string, PlacedTouchpoint[]>()
  for (const each of second) {
    const title = plainTitle(each.touchpoint.title)
    if (!taken.has(each) && title !== '') byTitle.set(title, [...(byTitle.get(title) ?? []), each])
  }
  for (const each of first) {
    const same = partners.has(each) ? undefined : byTitle.get(plainTitle(each.touchpoint.title))?.shift()
    if (same) partners.set(each, same)
  }
  return partners
}

/** The longest run of items whose places rise: what has kept its order. */
function inOrder<Item>(items: readonly Item[], placeOf: (item: Item) => number): ReadonlySet<Item> {
  interface Run {
    readonly item: Item
    readonly place: number
    readonly before: Run | null
  }
  const runs: Run[] = []
  for (const item of items) {
    const place = placeOf(item)
    const found = runs.findIndex((run) => run.place >= place)
    const at = found < 0 ? runs.length : found
    runs[at] = { item, place, before: runs[at - 1] ?? null }
  }
  const kept = new Set<Item>()
  for (let run = runs.at(-1) ?? null; run; run = run.before) kept.add(run.item)
  return kept
}
