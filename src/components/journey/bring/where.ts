import { findTouchpoint } from '~/journey/select.ts'
import { drawingWords as words } from '~/words/en/drawing.ts'
import { journeyWords } from '~/words/en/journey.ts'
import type { Desk } from '../page/desk.svelte.ts'

/** Says where touchpoints from elsewhere will stand. */
export function whereTheyGo(desk: Desk, after: string | null): string {
  const id = after ?? desk.subject?.touchpoint.id ?? null
  const found = id === null ? undefined : findTouchpoint(desk.journey, id)
  if (!found) return words.atEnd
  const title = found.touchpoint.title || journeyWords.untitledTouchpoint
  return words.behind(title.length > 80 ? `${title.slice(0, 80)}…` : title)
}
