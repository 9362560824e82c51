import { longestSilence, type Silence } from '~/journey/analysis/silence.ts'
import type { Journey } from '~/journey/schema.ts'
import type { BoardColumn } from '../board/model.ts'

/** The longest silence with its first and last column. */
export interface BoardSilence extends Pick<Silence, 'minutes' | 'atLeast'> {
  readonly first: number
  readonly last: number
}

/** The longest silence of today by its columns; null where nobody waits. */
export function silenceOf(journey: Journey, columns: readonly BoardColumn[]): BoardSilence | null {
  const found = longestSilence(journey)
  if (found === null) return null
  const { touchpoints, minutes, atLeast } = found
  const indexOf = (at: number) => columns.find(({ id }) => id === touchpoints.at(at)?.id)?.index ?? 0
  return { minutes, atLeast, first: indexOf(0), last: indexOf(-1) }
}
