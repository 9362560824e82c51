import { type DatedCopy, isAskedFor } from './copy.ts'

/** What of a copy says how long it stays. */
export type Aged = Pick<DatedCopy, 'at' | 'why' | 'lookAgain' | 'deleted'>

/** How many of the last 24 hours stay whatever hour they are of. */
export const NEWEST = 24
/** For how many days with a copy the last one of a day stays. */
export const DAYS = 60

const A_DAY = 24 * 60 * 60 * 1000
const HOUR = 'yyyy-mm-ddThh'.length
const DAY = 'yyyy-mm-dd'.length

/** The copies of one map that go by themselves now, by the rules T1 to T7. */
export function toThin<Copy extends Aged>(copies: readonly Copy[], now: string): readonly Copy[] {
  const present = Date.parse(now)
  if (Number.isNaN(present)) return []
  const deletion = newestFirst(copies.filter(({ deleted }) => deleted === true))[0]
  const loose = newestFirst(
    copies.filter((copy) => !isAskedFor(copy) && copy !== deletion && Date.parse(copy.at) <= present),
  )
  const fresh = loose.filter(({ at }) => present - Date.parse(at) < A_DAY)
  const older = loose.slice(fresh.length)
  return [...beyondHours(fresh), ...beyondDays(older)]
}

function beyondHours<Copy extends Aged>(fresh: readonly Copy[]): readonly Copy[] {
  const rest = fresh.slice(NEWEST)
  const last = new Set(lastOfEach(rest, HOUR).values())
  return rest.filter((copy) => !last.has(copy) && !tookItsPlace(copy))
}

function beyondDays<Copy extends Aged>(older: readonly Copy[]): readonly Copy[] {
  const last = lastOfEach(older, DAY)
  const days = new Set([...last.keys()].slice(0, DAYS))
  return older.filter((copy) => {
    const day = stretchOf(copy, DAY)
    return !days.has(day) || (last.get(day) !== copy && !tookItsPlace(copy))
  })
}

/** The last copy of each hour or day, newest first, of copies that stand newest first. */
function lastOfEach<Copy extends Aged>(copies: readonly Copy[], length: number): ReadonlyMap<string, Copy> {
  const last = new Map<string, Copy>()
  for (const copy of copies) {
    const stretch = stretchOf(copy, length)
    if (!last.has(stretch)) last.set(stretch, copy)
  }
  return last
}

/** The hour or day of a copy, the same all over the world. */
function stretchOf({ at }: Aged, length: number): string {
  return new Date(at).toISOString().slice(0, length)
}

/** One that does not say why it was made is from before copies were made by themselves, or from the journal. */
function tookItsPlace({ why }: Aged): boolean {
  return why !== 'work'
}

function newestFirst<Copy extends Aged>(copies: readonly Copy[]): readonly Copy[] {
  return copies.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
}
