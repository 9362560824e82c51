import type { Moment, Reading } from './reading.ts'

/** What an owner carries. The id may be of nobody on the map. */
export interface OwnerLoad {
  readonly owner: string
  readonly moments: readonly Moment[]
  /** How many of them fall short. */
  readonly short: number
}

/** From how many touchpoints on an owner of more than half of what is owned carries too much. */
export const HEAVY = 6

/** What every owner carries who has anything: the most first, of equals whoever falls short more often, else in the order of the journey. */
export function loadsOf({ moments }: Reading): readonly OwnerLoad[] {
  const owned = new Map<string, Moment[]>()
  for (const moment of moments) {
    const { owner } = moment.touchpoint
    if (owner === null) continue
    const own = owned.get(owner)
    if (own) own.push(moment)
    else owned.set(owner, [moment])
  }
  return [...owned]
    .map(([owner, own]) => ({ owner, moments: own, short: own.filter(({ gap }) => (gap ?? 0) < 0).length }))
    .sort((one, other) => other.moments.length - one.moments.length || other.short - one.short)
}

/** Who carries more than half of all that is owned, six at least, while others carry some too; null where nobody does. */
export function overloadedOwner(loads: readonly OwnerLoad[]): OwnerLoad | null {
  const [most, ...others] = loads
  const rest = others.reduce((sum, { moments }) => sum + moments.length, 0)
  return most && rest > 0 && most.moments.length >= HEAVY && most.moments.length > rest ? most : null
}
