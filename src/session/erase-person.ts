import { ok, type Result } from '~/foundation/result.ts'
import { NOTES, PREFS, PROGRESS } from '~/storage/keys.ts'
import type { Shelf, StorageProblem } from '~/storage/shelf.ts'
import { counted, withoutPerson } from '~/training/progress/commands.ts'
import { readNotes, withoutNote, writeNotes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'
import { ME, NO_PROGRESS } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { createPeople } from './people.ts'
import { learnerOn } from './person.ts'
import { type KeepProblem, readKept } from './read-kept.ts'
import type { Ports } from './wiring.ts'

/** A text that was taken away or cut, as it was before and as it was left; null where nothing was left. */
export interface ErasedText {
  readonly before: string
  readonly after: string | null
}

/** Everything that was taken away by erasing, by key, so that it can be brought back while the page stands. */
export type Erased = ReadonlyMap<string, ErasedText>

/** Brings back what was erased; a text written meanwhile under the same name is left as it is. */
export function bringBack(shelf: Shelf, erased: Erased): Result<null, StorageProblem> {
  for (const [key, { before, after }] of erased) {
    const present = shelf.read(key)
    if (!present.ok) return present
    if (present.value !== after) continue
    const written = shelf.write(key, before)
    if (!written.ok) return written
  }
  return ok(null)
}

/**
 * Takes away what one person learned on this device: lessons, answers, rehearsals, cards, notes and the name. Nobody
 * else's is touched, and all of it stays where not all of it can go. Whoever was learning makes room for somebody else.
 */
export function erasePerson(ports: Ports, person: string): Result<Erased, KeepProblem> {
  const cut = new Map<string, ErasedText>()
  const erased = cutPerson(ports, person, cut)
  if (erased.ok) return ok(cut)
  bringBack(ports.shelf, cut)
  return erased
}

/** Notes down in `cut` what it takes away. */
function cutPerson(ports: Ports, person: string, cut: Map<string, ErasedText>): Result<null, KeepProblem> {
  const { shelf } = ports
  const keys = shelf.keys()
  if (!keys.ok) return keys
  const replace = (key: string, text: string): Result<null, KeepProblem> => {
    const before = shelf.read(key)
    if (!before.ok) return before
    if (before.value === null || before.value === text) return ok(null)
    const written = shelf.write(key, text)
    if (!written.ok) return written
    cut.set(key, { before: before.value, after: text })
    return ok(null)
  }

  const progress = readKept(ports, PROGRESS, readProgress, NO_PROGRESS)
  if (!progress.ok) return progress
  const gone = replace(PROGRESS, writeProgress(counted(withoutPerson(progress.value, person))))
  if (!gone.ok) return gone
  for (const key of keys.value.filter((name) => name.startsWith(NOTES))) {
    const notes = readKept(ports, key, readNotes, {})
    if (!notes.ok) return notes
    const left = replace(key, writeNotes(withoutNote(notes.value, person)))
    if (!left.ok) return left
  }
  if (learnerOn(shelf) === person && person !== ME) {
    const before = shelf.read(PREFS)
    const [someone] = Object.keys(withoutPerson(progress.value, person).people)
    createPeople(ports).choose(someone ?? ME)
    const after = shelf.read(PREFS)
    if (before.ok && before.value !== null && after.ok) cut.set(PREFS, { before: before.value, after: after.value })
  }
  return ok(null)
}
