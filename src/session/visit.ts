import type { WritableAtom } from 'nanostores'
import { writeJourney } from '~/journey/format/write.ts'
import type { Timeline } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { followUndo } from './undo-kept.ts'
import { guarded, type Ports } from './wiring.ts'
import { copyWhileWorking } from './work-copies.ts'

/** A map as it was found, with its bytes. */
interface Kept {
  readonly journey: Journey
  /** Nothing where it came along with its tab. */
  readonly text?: string
}

/**
 * Follows an open map from its first change on: its steps of undo last for the visit, and it is copied while somebody
 * works, until `stops` are called. Gives back what takes the steps along to the next page.
 */
export function followVisit(
  id: string,
  timeline: WritableAtom<Timeline>,
  kept: Kept,
  { now }: Pick<Ports, 'now'>,
  stops: (() => void)[],
): () => void {
  const { past, present } = timeline.get()
  const opened = past[0] ?? present
  // What the journal or another tab brought since is spelled as we do.
  const text = (opened === kept.journey ? kept.text : undefined) ?? writeJourney(opened)
  stops.push(copyWhileWorking({ timeline, opened, text, now }))
  return followUndo(id, timeline, guarded)
}
