import { renderSeveral } from '~/journey/drawing/render-several.ts'
import { shownOf } from '~/journey/people/shown.ts'
import { personasOf } from '~/journey/select.ts'
import type { LaneLook } from '~/session/look.ts'
import { futureWords } from '~/words/en/future.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { lookStateWords as words } from '~/words/en/look-state.ts'
import { type BoardColumn, type BoardModel, levelWord } from '../board/model.ts'
import { type LaneCells, laneCells } from '../lanes/cells.ts'
import { areUsual } from '../lanes/lane-order.ts'
import type { Looking } from '../look/looking.svelte.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { nameOf } from '../people/name-of.ts'
import { dayAt } from '../plan/dates.ts'

/** The list as it is looked at in another way than usual. */
export interface Seen {
  /** Everybody whose levels are shown. */
  readonly shown: readonly string[]
  /** What is not as usual, in a word or two each. */
  readonly states: readonly string[]
  /** What the button says that leads to all of this; null where everything is as usual. */
  readonly button: string | null
  /** The lanes that stand on every card, and what they say; null where they are the usual ones, which a card says anyway. */
  readonly lanes: { readonly lanes: readonly LaneLook[]; readonly cells: LaneCells } | null
}

export function seenOf({ journey, persona }: Desk, { look, sieve }: Looking): Seen {
  const personas = personasOf(journey)
  const shown = shownOf(personas, persona, look.beside)
  const only = personas.find(({ id }) => id === persona)
  const states = [
    ...(look.line === 'future' ? [futureWords.future] : []),
    ...(shown.length > 1 ? [words.people(shown.length)] : only && only !== personas[0] ? [nameOf(only)] : []),
    ...(look.axis === 'time' ? [words.byTime] : []),
    ...(sieve.filter ? [words.filtered] : []),
  ]
  const [first] = states
  return {
    shown,
    states,
    button: first === undefined ? null : words.button(first, states.length - 1),
    lanes: areUsual(look.lanes)
      ? null
      : { lanes: look.lanes.filter((lane) => lane.shown), cells: laneCells(journey, dayAt(new Date())) },
  }
}

/** The lines of everybody shown; null where that is one alone. */
export function severalDrawn({ journey, line }: Desk, { people }: BoardModel): string | null {
  return people.length > 1 ? renderSeveral(journey, { people, line, width: 360, height: 140 }) : null
}

/** What each of several expects and perceives, a line for each; nothing where one alone is shown. */
export function feltSaid({ people }: BoardModel, { feelings }: BoardColumn): string {
  if (people.length < 2) return ''
  return people
    .flatMap(({ name }, at) => {
      const felt = feelings[at]
      return felt ? words.felt(name, journeyWords.fromTo(levelWord(felt.expected), levelWord(felt.perceived))) : []
    })
    .join('\n')
}
