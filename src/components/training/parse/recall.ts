import { readListed } from './listed.ts'
import { type Place, stopBuild } from './place.ts'

export interface RecallWords {
  readonly question: string
  readonly points: readonly { readonly html: string; readonly why: string }[]
}

/** Reads a question and the two to five points of a good answer; a reason under a point is welcome, not needed. */
export function readRecall(html: string | undefined, place: Place): RecallWords {
  const { intro, items } = readListed(html, place)
  if (items.length < 2 || items.length > 5) {
    stopBuild(place, `there are ${items.length} points.`, 'Write two to five points of a good answer.')
  }
  return { question: intro, points: items.map(({ html: point, why }) => ({ html: point, why })) }
}
