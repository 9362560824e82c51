import { layoutOf } from '~/journey/layout.ts'
import { type Line, levelsIn, standsIn } from '~/journey/line.ts'
import type { Journey, Touchpoint } from '~/journey/schema.ts'
import { personasOf } from '~/journey/select.ts'
import type { Change, Kind } from '~/journey/vocabulary.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { lineWords } from '~/words/en/line.ts'
import { shortDuration } from '../parts/duration-words.ts'
import type { MaybeLevel } from './level-keys.ts'
import type { Slot } from './slots.ts'

/** Somebody whose lines are shown. */
export interface BoardPerson {
  readonly id: string
  readonly name: string
  /** The place among all personas of the map, from 0. */
  readonly place: number
  /** The place among those shown. */
  readonly slot: Slot
}

/** What one of those shown feels at a touchpoint. */
export interface Felt {
  readonly expected: MaybeLevel
  readonly perceived: MaybeLevel
  /** The future says no level of its own, so that what is perceived is that of today. */
  readonly asToday: boolean
}

/** One touchpoint as the board and the list show it. */
export interface BoardColumn {
  readonly id: string
  readonly index: number
  /** Its place among all touchpoints, from 1. */
  readonly number: number
  readonly stage: string
  readonly stageTitle: string
  readonly title: string
  readonly kind: Kind
  /** Channel, or the wait with its time. */
  readonly detail: string
  /** The same in a word or two, for a card with a clock on it. */
  readonly brief: string
  /** How long it lasts, as an ISO 8601 duration; null where nobody knows. */
  readonly lasts: string | null
  readonly keyMoment: boolean
  /** Null where nobody owns it. */
  readonly owner: string | null
  readonly friction: string
  readonly expected: MaybeLevel
  readonly perceived: MaybeLevel
  /** With several people shown the lowest of theirs. */
  readonly gap: number | null
  /** Whose gap that is, where several are shown; else empty. */
  readonly gapOf: string
  /** What everybody shown feels, in the order they are shown. */
  readonly feelings: readonly Felt[]
  /** Thought of for the future only: it is in no line and no figure of today. */
  readonly planned: boolean
  /** What becomes of it, where the future is shown; else null. */
  readonly change: Change | null
  /** What is perceived today, where the future is shown; else null. */
  readonly today: MaybeLevel
  /** Nobody has said anything of their own about it yet. */
  readonly example: boolean
}

/** A stage with the columns it spans; an empty one has a column for itself. */
export interface BoardStage {
  readonly id: string
  readonly title: string
  readonly index: number
  readonly from: number
  readonly count: number
  readonly empty: boolean
  readonly columns: readonly BoardColumn[]
}

export interface BoardModel {
  readonly columns: readonly BoardColumn[]
  readonly stages: readonly BoardStage[]
  /** Everybody shown, in the order of the map. */
  readonly people: readonly BoardPerson[]
  /** Columns in all, those of empty stages included. */
  readonly width: number
}

/**
 * A map as the board shows it, for one persona and whoever is shown besides: as it is, or as it could be. `column` makes
 * the columns, for whoever keeps them.
 */
export function toBoard(
  journey: Journey,
  persona: string,
  line: Line = 'today',
  shown: readonly string[] = [persona],
  column = columnOf,
): BoardModel {
  const people = peopleOf(journey, shown)
  const layout = layoutOf(journey)
  const owners = new Map(journey.owners.map(({ id, name }) => [id, name || id]))
  const columns = layout.columns.map(({ touchpoint, stage, index }, at) => {
    const { owner } = touchpoint
    return column(touchpoint, {
      index,
      number: at + 1,
      stage: stage.id,
      stageTitle: stage.title || words.untitledStage,
      owner: owner === null ? null : (owners.get(owner) ?? words.unknownOwner(owner)),
      persona,
      line,
      people,
    })
  })
  let before = 0
  const stages = layout.stages.map(({ stage, from, count }, index) => {
    const own = columns.slice(before, before + stage.touchpoints.length)
    before += own.length
    return {
      id: stage.id,
      title: stage.title || words.untitledStage,
      index,
      from,
      count,
      empty: own.length === 0,
      columns: own,
    }
  })
  return { columns, stages, people, width: layout.width }
}

/** What a column shows that does not stand in its touchpoint. */
export interface ColumnGiven extends Pick<BoardColumn, 'index' | 'number' | 'stage' | 'stageTitle' | 'owner'> {
  readonly persona: string
  readonly line: Line
  readonly people: readonly BoardPerson[]
}

/** The column of a touchpoint. */
export function columnOf(touchpoint: Touchpoint, given: ColumnGiven): BoardColumn {
  const { persona, line, people, ...beside } = given
  const { expected, perceived } = levelsIn(touchpoint, persona, line)
  const later = line === 'future'
  const lowest = lowestOf(touchpoint, line, people)
  const planned = !later && !standsIn(touchpoint, line)
  const detail = planned ? lineWords.planned : detailOf(touchpoint.kind, touchpoint.channel, touchpoint.lasts)
  return {
    ...beside,
    id: touchpoint.id,
    title: touchpoint.title || words.untitledTouchpoint,
    kind: touchpoint.kind,
    detail,
    brief: (touchpoint.kind === 'waiting' && shortDuration(touchpoint.lasts)) || detail,
    lasts: touchpoint.lasts,
    keyMoment: touchpoint.keyMoment,
    friction: touchpoint.friction,
    expected,
    perceived,
    gap: lowest?.gap ?? null,
    gapOf: people.length > 1 ? (lowest?.person.name ?? '') : '',
    feelings: people.map(({ id }) => feltBy(touchpoint, id, line)),
    planned,
    change: later ? touchpoint.future.change : null,
    today: later && standsIn(touchpoint, 'today') ? levelsIn(touchpoint, persona, 'today').perceived : null,
    example: touchpoint.evidence === 'example',
  }
}

function peopleOf(journey: Journey, shown: readonly string[]): readonly BoardPerson[] {
  const personas = personasOf(journey)
  return shown.map((id, at) => {
    const place = personas.findIndex((one) => one.id === id)
    return { id, name: personas[place]?.name || id, place, slot: { at, of: shown.length } }
  })
}

function feltBy(touchpoint: Touchpoint, persona: string, line: Line): Felt {
  const { change, perceived } = touchpoint.future
  return {
    ...levelsIn(touchpoint, persona, line),
    asToday: line === 'future' && change !== 'add' && typeof perceived[persona] !== 'number',
  }
}

/** The lowest gap of those shown that a touchpoint has in a line, and the first whose it is. */
function lowestOf(touchpoint: Touchpoint, line: Line, people: readonly BoardPerson[]) {
  if (!standsIn(touchpoint, line)) return null
  let lowest: { readonly gap: number; readonly person: BoardPerson } | null = null
  for (const person of people) {
    const { expected, perceived } = levelsIn(touchpoint, person.id, line)
    if (expected === null || perceived === null) continue
    if (lowest === null || perceived - expected < lowest.gap) lowest = { gap: perceived - expected, person }
  }
  return lowest
}

/** Whether a touchpoint is not in the lines shown: thought of for the future only, or dropped from it. */
export function standsAside({ planned, change }: Pick<BoardColumn, 'planned' | 'change'>): boolean {
  return planned || change === 'drop'
}

/** What a card says where the future adds or drops its touchpoint; nothing where it stays. */
export function changeSaid(change: Change | null): string {
  return change === 'add' || change === 'drop' ? lineWords[change] : ''
}

function detailOf(kind: Kind, channel: keyof typeof words.channels | null, lasts: string | null): string {
  if (kind === 'waiting') return [words.waitingSays, shortDuration(lasts)].filter(Boolean).join(', ')
  if (channel === null || channel === 'none') return kind === 'indirect' ? words.kinds.indirect : ''
  return words.channels[channel]
}

/** Whether both points stand in one place: on the same level or, with several people shown, where both are not known. */
export function coincides({ expected, perceived }: Pick<Felt, 'expected' | 'perceived'>, several = false): boolean {
  return expected === perceived && (several || expected !== null)
}

/** A level as it is said: its word, or "Not known". */
export function levelWord(level: MaybeLevel): string {
  return level === null ? words.notKnown : words.levels[level]
}
