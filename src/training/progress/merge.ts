import { entryOf, sameText } from './objects.ts'
import type { Entries, Instant, Person, PlayEntry, Progress } from './schema.ts'

/**
 * Two records of the same people as one: of each entry the later, of each play the best result. Nothing that stands in
 * either is lost, and it does not matter which comes first or how often one is merged in.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return { ...both(one, other), people: mergeEntries(one.people, other.people, mergePeople) }
}

function mergePeople(one: Person, other: Person): Person {
  return {
    ...both(one, other),
    name:
      [one.name, other.name]
        .filter((name) => name !== null)
        .sort()
        .at(-1) ?? null,
    lessons: mergeEntries(one.lessons, other.lessons, later),
    exercises: mergeEntries(one.exercises, other.exercises, later),
    plays: mergeEntries(one.plays, other.plays, mergePlays),
    cards: mergeEntries(one.cards, other.cards, later),
  }
}

function mergePlays(one: PlayEntry, other: PlayEntry): PlayEntry {
  const { best, rank } = isBetter(one, other) ? one : other
  const tries = Math.max(one.tries ?? -1, other.tries ?? -1)
  return {
    ...later(withoutResult(one), withoutResult(other)),
    best,
    ...(rank !== undefined && { rank }),
    ...(tries >= 0 && { tries }),
  }
}

/** Which run is the later must not hang on the results, which are merged on their own. */
function withoutResult({ rank: _, tries: __, ...entry }: PlayEntry): PlayEntry {
  return { ...entry, best: null }
}

function isBetter(one: PlayEntry, other: PlayEntry): boolean {
  const [rank, otherRank] = [one, other].map((entry) => (entry.best === null ? Infinity : (entry.rank ?? 1e6)))
  if (rank !== otherRank) return (rank ?? Infinity) < (otherRank ?? Infinity)
  return sameText([one.best, one.rank]) >= sameText([other.best, other.rank])
}

function mergeEntries<Entry>(
  one: Entries<Entry>,
  other: Entries<Entry>,
  merge: (one: Entry, other: Entry) => Entry,
): Entries<Entry> {
  const merged = Object.entries(other).map(([id, entry]) => {
    const before = entryOf(one, id)
    return [id, before === undefined ? entry : merge(before, entry)] as const
  })
  return { ...one, ...Object.fromEntries(merged) }
}

/** The later of two entries; of two at the same moment always the same one. */
function later<Entry extends { readonly at: Instant }>(one: Entry, other: Entry): Entry {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return sameText(one) >= sameText(other) ? one : other
}

/** The fields of both; where they differ, always the same one's. */
function both<Value extends object>(one: Value, other: Value): Value {
  const [first, second] = sameText(one) >= sameText(other) ? [one, other] : [other, one]
  return { ...second, ...first }
}
