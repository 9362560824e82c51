import { atom } from 'nanostores'
import { PROGRESS } from '~/storage/keys.ts'
import { counted, namePerson } from '~/training/progress/commands.ts'
import { readProgress } from '~/training/progress/read.ts'
import { NO_PROGRESS, type Progress } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'
import { learnerOn } from './person.ts'
import { createPreferences } from './preferences.ts'
import { type KeepProblem, readKept } from './read-kept.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { safeFor } from './safe.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The longest first name, in UTF-16 units. */
export const LONGEST_NAME = 40

/** The most people one device tells apart. */
export const MOST_PEOPLE = 60

/** Somebody who learns on this device; the name is null until it is given. */
export interface Learning {
  readonly id: string
  readonly name: string | null
}

/** Who learns on this device. */
export interface People {
  readonly all: readonly Learning[]
  readonly current: string
}

/** Why a name is not taken. */
export type NameProblem = 'no-name' | 'name-taken' | 'too-many' | KeepProblem['code']

/** Everybody who learns on this device, and the ways to add, name and choose somebody. Null means that it was done. */
export interface PeopleSession {
  readonly people: ReadOnly<People>
  /** Looks at the shelf again. */
  refresh(): void
  /** Adds somebody, who then learns; what was kept before stays with its person. */
  add(name: string): NameProblem | null
  /** Gives a name, or another one, to whoever learns, with all that was learned. */
  name(name: string): NameProblem | null
  choose(id: string): NameProblem | null
}

/** The people on a shelf; the browser's own unless another is given. */
export function createPeople(ports: Ports = browserPorts): PeopleSession {
  const { shelf, now, newId } = ports
  const safe = safeFor(ports)
  const look = () => readKept(ports, PROGRESS, readProgress, NO_PROGRESS)

  const read = (): People => {
    const kept = look()
    const current = learnerOn(shelf)
    const known = Object.entries(kept.ok ? kept.value.people : {}).map(([id, { name }]) => ({ id, name }))
    return { current, all: known.some(({ id }) => id === current) ? known : [{ id: current, name: null }, ...known] }
  }
  const people = atom<People>(read())

  const choose = (id: string): NameProblem | null => {
    createPreferences(ports).set({ person: id })
    people.set(read())
    return learnerOn(shelf) === id ? null : 'storage-blocked'
  }

  const keepName = (id: string, typed: string): NameProblem | null => {
    const kept = look()
    if (!kept.ok) return kept.problem.code
    const name = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
    const problem = problemOf(kept.value, id, name)
    if (problem) return problem
    const named = counted(namePerson(kept.value, { person: id, now: now() }, name))
    const written = shelf.write(PROGRESS, writeProgress(named))
    if (!written.ok) return written.problem.code
    safe((all) => all.learned(kept.value, named))
    return null
  }

  return {
    people: readOnly(people),
    refresh: () => people.set(read()),
    add(name) {
      const id = newId()
      return keepName(id, name) ?? choose(id)
    },
    name(name) {
      const problem = keepName(learnerOn(shelf), name)
      people.set(read())
      return problem
    },
    choose,
  }
}

function problemOf({ people }: Progress, id: string, name: string): NameProblem | null {
  if (name === '') return 'no-name'
  const others = Object.entries(people).filter(([other]) => other !== id)
  if (others.some(([, other]) => other.name?.toLowerCase() === name.toLowerCase())) return 'name-taken'
  return others.length >= MOST_PEOPLE ? 'too-many' : null
}
