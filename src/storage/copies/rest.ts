import { type Day, daysAfter } from '~/journey/day.ts'
import type { DatedCopy } from './copy.ts'

/** For how many days a deleted map rests in the bin. */
export const REST = 30

/** What becomes of a deleted map today: it rests, it is due and that is to be noted (or noted already), or it goes. */
export type Rest = 'rests' | 'due' | 'noted' | 'goes'

/** What becomes of a map deleted on `day`, by the rules B1 to B4. */
export function restOf(day: Day | null, dueSince: Day | undefined, today: Day): Rest {
  if (day === null || today < lastDayOf(day)) return 'rests'
  if (dueSince === undefined || dueSince > today || dueSince < lastDayOf(day)) return 'due'
  return dueSince === today ? 'noted' : 'goes'
}

/** The day on which the rest of a map deleted on `day` is over. */
export function lastDayOf(day: Day): Day {
  return daysAfter(day, REST)
}

/**
 * The copies that deleted maps rest as, latest first: of each map the copy that was made last, where that was for its
 * deletion. `copies` stand in the order they were made.
 */
export function resting<Copy extends Pick<DatedCopy, 'map' | 'at' | 'deleted'>>(
  copies: readonly Copy[],
): readonly Copy[] {
  const last = new Map(copies.map((copy) => [copy.map, copy]))
  return [...last.values()]
    .filter(({ deleted }) => deleted === true)
    .toSorted((one, other) => other.at.localeCompare(one.at))
}
