import type { Moment, Reading } from './reading.ts'

/** What became of what customers expected. One moment can stand in several of the lists. */
export interface Promises {
  /** They expected Fine or better, and got that or more. */
  readonly kept: readonly Moment[]
  /** They got less than they expected. */
  readonly broken: readonly Moment[]
  /** Fine was expected, and Fine it was. */
  readonly forgettable: readonly Moment[]
  /** More than they expected, and better than Fine. */
  readonly delights: readonly Moment[]
}

/** Sorts the moments of a map by what became of what was expected. */
export function promisesOf({ moments }: Reading): Promises {
  return {
    kept: moments.filter(({ expected, gap }) => gap !== null && gap >= 0 && (expected ?? 0) >= 0),
    broken: moments.filter(({ gap }) => gap !== null && gap < 0),
    forgettable: moments.filter(({ expected, perceived }) => expected === 0 && perceived === 0),
    delights: moments.filter(({ gap, perceived }) => gap !== null && gap > 0 && (perceived ?? 0) > 0),
  }
}
