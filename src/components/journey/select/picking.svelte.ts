import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { NOTHING, only, type Picks, stillThere } from '~/journey/several/picked.ts'
import type { Desk } from '../page/desk.svelte.ts'
import type { Lifted } from './lifted.ts'

/** Which touchpoints of an open map are selected together, and what is done to them for the moment. None of it is in the map. */
export interface Picking {
  /** Selected together, in the order of the map. */
  readonly ids: readonly string[]
  /** Every press on a card selects it or takes it out, for as long as this is on. */
  readonly mode: boolean
  /** What is under the finger. */
  readonly lifted: Lifted | null
  /** The card or stage whose name is typed in place: `touchpoint:<id>` or `stage:<id>`. */
  readonly renaming: string | null
  has(id: string): boolean
  /** Selects otherwise. `all` are the ids of the map in order. */
  pick(next: (all: readonly string[], picks: Picks) => Picks): void
  /** Selects nothing; the next range begins at `anchor`. */
  clear(anchor?: string | null): void
  setMode(on: boolean): void
  lift(lifted: Lifted | null): void
  rename(what: string | null): void
}

const kept = new WeakMap<Desk, Picking>()

/** What is selected on the open map: the same for the board, its menus and its keys. */
export function pickingOf(desk: Desk): Picking {
  const found = kept.get(desk)
  if (found) return found
  const made = createPicking(desk)
  kept.set(desk, made)
  return made
}

/** What is selected, as it was worked out for a map. */
interface Seen {
  readonly picks: Picks
  readonly journey: Journey | null
  readonly ids: readonly string[]
  readonly set: ReadonlySet<string>
}

function createPicking(desk: Desk): Picking {
  let picks = $state.raw<Picks>(NOTHING)
  let mode = $state(false)
  let lifted = $state.raw<Lifted | null>(null)
  let renaming = $state.raw<string | null>(null)
  // Not derived: whoever asks first may be gone long before the desk is.
  let seen: Seen = { picks: NOTHING, journey: null, ids: [], set: new Set() }

  function current(): Seen {
    // With nothing selected no card listens to the map.
    if (seen.picks === picks && picks.ids.length === 0) return seen
    const { journey } = desk
    if (seen.picks === picks && seen.journey === journey) return seen
    const ids = picks.ids.length === 0 ? picks.ids : stillThere(allOf(desk), picks.ids)
    seen = { picks, journey, ids, set: new Set(ids) }
    return seen
  }

  return {
    get ids() {
      return current().ids
    },
    get mode() {
      return mode
    },
    get lifted() {
      return lifted
    },
    get renaming() {
      return renaming
    },
    has: (id) => current().set.has(id),
    pick(next) {
      const all = allOf(desk)
      const selected = desk.subject?.touchpoint.id
      // Whoever selects one more means besides the one that is selected already.
      const { ids } = current()
      const before = ids.length === 0 && selected !== undefined && !mode ? only(selected) : { ...picks, ids }
      picks = next(all, before)
    },
    clear(anchor = null) {
      picks = { ...NOTHING, anchor, head: anchor }
    },
    setMode(on) {
      mode = on
      if (!on) picks = NOTHING
    },
    lift(next) {
      lifted = next
    },
    rename(what) {
      renaming = desk.locked ? null : what
    },
  }
}

/** The ids of all touchpoints in order. */
export function allOf({ journey }: Pick<Desk, 'journey'>): readonly string[] {
  return touchpointsOf(journey).map(({ touchpoint }) => touchpoint.id)
}
