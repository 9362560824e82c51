import type { WritableAtom } from 'nanostores'
import type { Now } from '~/foundation/ports.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Timeline } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { followUndo } from './undo-kept.ts'
import { guarded } from './wiring.ts'
import { copyWhileWorking } from './work-copies.ts'

/** What goes along with an open map from its first change on. */
export interface Visit {
  /** Takes the steps of undo along to the next page. */
  keepSteps(): void
  end(): void
}

/** A map as it was found, with its bytes. */
interface Kept {
  readonly journey: Journey
  /** Nothing where it came along with its tab. */
  readonly text?: string
}

/** Follows an open map: its steps of undo last for the visit, and it is copied while somebody works. */
export function followVisit(
  id: string,
  timeline: WritableAtom<Timeline>,
  { now, kept }: { readonly now: Now; readonly kept: Kept },
): Visit {
  const { past, present } = timeline.get()
  const opened = past[0] ?? present
  // What the journal or another tab brought since is spelled as we do.
  const text = (opened === kept.journey ? kept.text : undefined) ?? writeJourney(opened)
  const stopCopying = copyWhileWorking({ timeline, opened, text, now })
  const keepSteps = followUndo(id, timeline, guarded)
  return {
    keepSteps,
    end() {
      keepSteps()
      stopCopying()
    },
  }
}
