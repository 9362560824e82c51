import { pressedAt, pressOf, withoutPress } from './lesson-entry.ts'
import { entryOf, sameText } from './objects.ts'
import type { Entries, Instant, LessonEntry, Person, PlayEntry, Progress } from './schema.ts'

type Dated = { readonly at?: Instant }

/** Of two things kept under one id, whether the first takes the other's place. */
type Wins = (one: Dated, other: Dated) => boolean

/**
 * Two records of the same people as one: of each entry the later, of each play the best result, of each lesson what was
 * said of it last, of two names the one given later. Nothing that stands in either is lost, and it does not matter which comes first or how often one is
 * merged in. What the first has counted stays; a device counts for itself.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return merged(one, other, isLater)
}

/** The same where one is known to be the newer, whatever the dates say: of each entry its own. */
export function layOver(newer: Progress, older: Progress): Progress {
  return merged(newer, older, () => true)
}

function merged(one: Progress, other: Progress, wins: Wins): Progress {
  const { writes, erased, ...first } = one
  const { writes: _, erased: __, ...second } = other
  return {
    ...both(first, second, wins),
    people: mergeEntries(one.people, other.people, (person, again) => mergePeople(person, again, wins)),
    ...(writes !== undefined && { writes }),
    ...(erased !== undefined && { erased }),
  }
}

function mergePeople(one: Person, other: Person, wins: Wins): Person {
  const { named: _, ...first } = one
  const { named: __, ...second } = other
  const pick = <Entry extends Dated>(entry: Entry, again: Entry) => (wins(entry, again) ? entry : again)
  return {
    ...both(first, second, wins),
    ...nameOf(one, other, wins),
    lessons: mergeEntries(one.lessons, other.lessons, (entry, again) => mergeLessons(entry, again, wins)),
    exercises: mergeEntries(one.exercises, other.exercises, pick),
    plays: mergeEntries(one.plays, other.plays, (entry, again) => mergePlays(entry, again, wins)),
    cards: mergeEntries(one.cards, other.cards, pick),
  }
}

/**
 * Of two entries of a lesson the later, and of two presses of "Done" or its undo the later: a lesson that was done here is
 * not undone by opening it there.
 */
function mergeLessons(one: LessonEntry, other: LessonEntry, wins: Wins): LessonEntry {
  const latest = wins(withoutPress(one), withoutPress(other)) ? one : other
  const press =
    hasMorePress(one, other) || (!hasMorePress(other, one) && wins(pressOf(one), pressOf(other))) ? one : other
  const { pressed: _, ...entry } = { ...latest, done: press.done }
  const pressed = pressedAt(press)
  return pressed === pressedAt(entry) ? entry : { ...entry, ...(pressed !== null && { pressed }) }
}

/** Whether something was said of one lesson and nothing of the other, whichever is the newer. */
function hasMorePress(one: LessonEntry, other: LessonEntry): boolean {
  return pressedAt(one) !== null && pressedAt(other) === null
}

/** Of two names the one given later; one that does not say when was given earlier than any that does. */
function nameOf(one: Person, other: Person, wins: Wins): Pick<Person, 'name' | 'named'> {
  const [first, second] = [one, other].map(({ name, named: at }) => ({ name, ...(at !== undefined && { at }) }))
  const won = !second || second.name === null || (first && first.name !== null && wins(first, second)) ? one : other
  return { name: won.name, ...(won.named !== undefined && { named: won.named }) }
}

function mergePlays(one: PlayEntry, other: PlayEntry, wins: Wins): PlayEntry {
  const { best, rank } = isBetter(one, other) ? one : other
  const tries = Math.max(one.tries ?? -1, other.tries ?? -1)
  const [first, second] = [withoutResult(one), withoutResult(other)]
  return {
    ...(wins(first, second) ? first : second),
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

/** Whether the first of two is the later; of two at the same moment it is always the same one. */
function isLater(one: Dated, other: Dated): boolean {
  const [at = '', otherAt = ''] = [one.at, other.at]
  return at === otherAt ? sameText(one) >= sameText(other) : at > otherAt
}

/** The fields of both; where they differ, those of the one that wins. */
function both<Value extends object>(one: Value, other: Value, wins: Wins): Value {
  return wins(one, other) ? { ...other, ...one } : { ...one, ...other }
}
