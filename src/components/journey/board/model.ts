import { gapOf } from '~/journey/analysis/gap.ts'
import { layoutOf } from '~/journey/layout.ts'
import { type Line, levelsIn, standsIn } from '~/journey/line.ts'
import type { Journey } from '~/journey/schema.ts'
import type { Change, Kind } from '~/journey/vocabulary.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { lineWords } from '~/words/en/line.ts'
import { shortDuration } from '../parts/duration-words.ts'
import type { MaybeLevel } from './level-keys.ts'

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
  readonly keyMoment: boolean
  /** Null where nobody owns it. */
  readonly owner: string | null
  readonly friction: string
  readonly expected: MaybeLevel
  readonly perceived: MaybeLevel
  readonly gap: number | null
  /** Thought of for the future only: it is in no line and no figure of today. */
  readonly planned: boolean
  /** What becomes of it, where the future is shown; else null. */
  readonly change: Change | null
  /** What is perceived today, where the future is shown; else null. */
  readonly today: MaybeLevel
  /** The future says no level of its own, so that what is perceived is that of today. */
  readonly asToday: boolean
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
  /** Columns in all, those of empty stages included. */
  readonly width: number
}

/** A map as the board shows it, for one persona: as it is, or as it could be. */
export function toBoard(journey: Journey, persona: string, line: Line = 'today'): BoardModel {
  const layout = layoutOf(journey)
  const owners = new Map(journey.owners.map(({ id, name }) => [id, name || id]))
  const columns = layout.columns.map(({ touchpoint, stage, index }, at): BoardColumn => {
    const { expected, perceived } = levelsIn(touchpoint, persona, line)
    const { owner, future } = touchpoint
    const later = line === 'future'
    const planned = !later && !standsIn(touchpoint, line)
    const detail = planned ? lineWords.planned : detailOf(touchpoint.kind, touchpoint.channel, touchpoint.lasts)
    return {
      id: touchpoint.id,
      index,
      number: at + 1,
      stage: stage.id,
      stageTitle: stage.title || words.untitledStage,
      title: touchpoint.title || words.untitledTouchpoint,
      kind: touchpoint.kind,
      detail,
      brief: (touchpoint.kind === 'waiting' && shortDuration(touchpoint.lasts)) || detail,
      keyMoment: touchpoint.keyMoment,
      owner: owner === null ? null : (owners.get(owner) ?? words.unknownOwner(owner)),
      friction: touchpoint.friction,
      expected,
      perceived,
      gap: later ? gapThen(standsIn(touchpoint, line), expected, perceived) : gapOf(touchpoint, persona),
      planned,
      change: later ? future.change : null,
      today: later && standsIn(touchpoint, 'today') ? levelsIn(touchpoint, persona, 'today').perceived : null,
      asToday: later && future.change !== 'add' && typeof future.perceived[persona] !== 'number',
    }
  })
  const stages = layout.stages.map(({ stage, from, count }, index) => {
    const own = columns.filter((column) => column.index >= from && column.index < from + count)
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
  return { columns, stages, width: layout.width }
}

/** The gap that is left in the future. */
function gapThen(stands: boolean, expected: MaybeLevel, perceived: MaybeLevel): number | null {
  return !stands || expected === null || perceived === null ? null : perceived - expected
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

/** Whether both points stand on the same level. */
export function coincides({ expected, perceived }: Pick<BoardColumn, 'expected' | 'perceived'>): boolean {
  return expected !== null && expected === perceived
}

/** A level as it is said: its word, or "Not known". */
export function levelWord(level: MaybeLevel): string {
  return level === null ? words.notKnown : words.levels[level]
}
