import type { Filter } from '~/journey/filter.ts'

/** What is filtered and looked for on a map, until the page is left. None of it is kept. */
export interface Sieve {
  /** Null where nothing is asked for. */
  readonly filter: Filter | null
  /** The touchpoints that do not fit. */
  readonly dimmed: ReadonlySet<string>
  /** Whether something is looked for. */
  readonly finding: boolean
  /** From the first time on, so that what is told when it ends is not gone before it is heard. */
  readonly used: boolean
  /** What is read aloud of a dimmed card; it comes with what dims it. */
  readonly words: string
  setFilter(filter: Filter | null): void
  dim(ids: ReadonlySet<string>, words: string): void
  find(on: boolean): void
}

const NOBODY: ReadonlySet<string> = new Set()
const sieves = new Map<string, Sieve>()

/** The one of a map: the same for its board and its list. */
export function sieveOf(map: string): Sieve {
  const found = sieves.get(map)
  if (found) return found
  const made = createSieve()
  sieves.set(map, made)
  return made
}

function createSieve(): Sieve {
  let filter = $state.raw<Filter | null>(null)
  let dimmed = $state.raw(NOBODY)
  let used = $state(false)
  let words = ''
  let finding = $state(false)
  return {
    get words() {
      return words
    },
    get filter() {
      return filter
    },
    get dimmed() {
      return dimmed
    },
    get finding() {
      return finding
    },
    get used() {
      return used
    },
    setFilter(next) {
      used = true
      filter = next
      if (next === null) dimmed = NOBODY
    },
    dim(ids, said) {
      words = said
      dimmed = ids
    },
    find(on) {
      used = true
      finding = on
    },
  }
}
