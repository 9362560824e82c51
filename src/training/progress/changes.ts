import { counted } from './commands.ts'
import { layOver, mergeProgress } from './merge.ts'
import { entryOf, sameText } from './objects.ts'
import { type Entries, NO_PROGRESS, type Person, type Progress } from './schema.ts'

/** The entries that a change made, and nothing else: of everybody else's and of every other there is nothing in it. */
export function changesIn(before: Progress, after: Progress): Progress {
  const people = Object.entries(after.people).flatMap(([id, person]) => {
    const was = entryOf(before.people, id)
    return was === person ? [] : [[id, changesOf(was, person)] as const]
  })
  return { ...NO_PROGRESS, people: Object.fromEntries(people), erased: after.erased ?? 0 }
}

function changesOf(was: Person | undefined, person: Person): Person {
  const { name, named, lessons, exercises, plays, cards } = person
  return {
    ...(was?.name === name ? { name: null } : { name, ...(named !== undefined && { named }) }),
    lessons: newIn(was?.lessons, lessons),
    exercises: newIn(was?.exercises, exercises),
    plays: newIn(was?.plays, plays),
    cards: newIn(was?.cards, cards),
  }
}

function newIn<Entry>(before: Entries<Entry> = {}, after: Entries<Entry>): Entries<Entry> {
  return Object.fromEntries(Object.entries(after).filter(([id, entry]) => entryOf(before, id) !== entry))
}

/**
 * The progress with changes in it that another tab, which did not know of them, wrote over; null where nothing of them
 * is missing, or somebody was erased since.
 */
export function withChanges(progress: Progress, changes: Progress): Progress | null {
  return erasedSince(progress, changes) ? null : unlessSame(progress, mergeProgress(progress, changes))
}

/** The same where the changes are known to be the newest, whatever the dates say. */
export function withNewest(progress: Progress, changes: Progress): Progress | null {
  const { people } = layOver(changes, progress)
  return erasedSince(progress, changes) ? null : unlessSame(progress, { ...progress, people })
}

/**
 * What shelf and journal of one device hold together; null where that is what the shelf holds. Where somebody was erased
 * since one of them was written, the other counts alone. Else nothing is lost, and of an entry in both that of the text
 * with more writes counts, whatever the dates say.
 */
export function reunited(shelf: Progress, journal: Progress): Progress | null {
  if (erasedSince(shelf, journal)) return null
  const together = erasedSince(journal, shelf) ? journal : merged(shelf, journal)
  const writes = Math.max(writesIn(shelf), writesIn(journal))
  return unlessSame(shelf, { ...together, writes, ...(journal.erased && { erased: journal.erased }) })
}

function merged(shelf: Progress, journal: Progress): Progress {
  const ahead = writesIn(shelf) - writesIn(journal)
  if (ahead === 0) return mergeProgress(shelf, journal)
  return ahead > 0 ? layOver(shelf, journal) : layOver(journal, shelf)
}

function erasedSince({ erased = 0 }: Progress, before: Progress): boolean {
  return erased > (before.erased ?? 0)
}

function writesIn({ writes = 0 }: Progress): number {
  return writes
}

/** Counted once more, unless it says the same. */
function unlessSame(before: Progress, after: Progress): Progress | null {
  const said = ({ writes: _, ...rest }: Progress) => sameText(rest)
  return said(before) === said(after) ? null : counted(after)
}
