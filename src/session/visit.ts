import { writeJourney } from '~/journey/format/write.ts'
import { settleApart } from './apart.ts'
import { handOver } from './hand-over.ts'
import type { OpenMap } from './open-map.ts'
import { followUndo } from './undo-kept.ts'
import { guarded } from './wiring.ts'
import { copyWhileWorking } from './work-copies.ts'

/** What goes along with the work on a map. */
export interface Visit {
  /** Takes the steps of undo along to the next page. */
  keepSteps(): void
  /** Brings what this tab has and what another one wrote at the same moment under one roof. */
  settleApart(): Promise<void>
}

/**
 * Follows an open map from its first change on, until it is closed: its steps of undo last for the visit, it is copied
 * while somebody works, and another tab gets it when it asks.
 */
export function followVisit(open: OpenMap): Visit {
  const { id, timeline, found, ports, stops } = open
  const { past, present } = timeline.get()
  const opened = past[0] ?? present
  // What the journal or another tab brought since is spelled as we do.
  const text = (opened === found.journey ? found.text : undefined) ?? writeJourney(opened)
  let settling: Promise<void> | null = null
  const settle = () => {
    settling ??= settleApart(open).finally(() => {
      settling = null
    })
    return settling
  }
  stops.push(copyWhileWorking({ timeline, opened, text, now: ports.now }), handOver(open, settle))
  return { keepSteps: followUndo(id, timeline, guarded), settleApart: settle }
}
