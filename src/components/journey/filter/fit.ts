import { type Filter, fitting, NO_FILTER, type Seen } from '~/journey/filter.ts'
import { shownOf } from '~/journey/people/shown.ts'
import { personasOf, touchpointsOf } from '~/journey/select.ts'
import { filterWords as words } from '~/words/en/filter.ts'
import type { Looking } from '../look/looking.svelte.ts'
import type { Desk } from '../page/desk.svelte.ts'

/** Whose levels count for a filter: those of everybody whose lines are shown. */
export function seenOn(desk: Desk, looking: Looking): Seen {
  return { personas: shownOf(personasOf(desk.journey), desk.persona, looking.look.beside), line: desk.line }
}

/** What a filter comes to. */
export interface Fit {
  readonly said: string
  readonly fitting: readonly string[]
  readonly dimmed: ReadonlySet<string>
}

/** What fits the filter, in the order of the map and in a sentence, and what does not. */
export function fitOf(desk: Desk, looking: Looking): Fit {
  const filter: Filter = looking.sieve.filter ?? NO_FILTER
  const fit = new Set(fitting(desk.journey, filter, seenOn(desk, looking)))
  const all = touchpointsOf(desk.journey).map(({ touchpoint }) => touchpoint.id)
  return {
    said: words.fit(fit.size, all.length),
    fitting: all.filter((id) => fit.has(id)),
    dimmed: new Set(all.filter((id) => !fit.has(id))),
  }
}
