import { writeJourney } from '~/journey/format/write.ts'
import { MAP } from '~/storage/keys.ts'
import { readAgain, settleApart } from './apart.ts'
import { handOver } from './hand-over.ts'
import { keepJournal } from './journal.ts'
import { onLeaving } from './leaving.ts'
import { openJournal } from './open-journal.ts'
import type { OpenMap } from './open-map.ts'
import { followUndo } from './undo-kept.ts'
import { guarded } from './wiring.ts'
import { copyWhileWorking } from './work-copies.ts'

// This is asked for at the first touch of a page: the journal is open by the time something is edited.
openJournal()

/** What goes along with the work on a map. */
export interface Visit {
  /** Does no more than what its being there does. */
  begin(): void
  /** Something was edited: the journal gets it right after the picture that shows it. */
  edited(): void
  /** The shelf was written, or could not be. */
  written(): void
  /** Another page wrote the map, and nothing waits here. */
  readAgain(): Promise<void>
  /** Brings what this tab has and what another one wrote at the same moment under one roof. */
  settleApart(): Promise<void>
}

/**
 * Follows an open map from its first change on, until it is closed: every edit is in the journal within a moment, for the
 * shelf reaches the disk seconds late; its steps of undo last for the visit; it is copied while somebody works; and another
 * tab gets it when it asks.
 */
export function followVisit(open: OpenMap): Visit {
  const { id, timeline, found, ports, saver, stops } = open
  const { past, present } = timeline.get()
  const opened = past[0] ?? present
  // What the journal or another tab brought since is spelled as we do.
  const text = (opened === found.journey ? found.text : undefined) ?? writeJourney(opened)
  /** What the last write grew from, and what it made: another page may have written without having seen it. */
  let grown = { from: open.base, to: open.base }
  let settling: Promise<void> | null = null
  const settle = () => {
    settling ??= settleApart(open, grown.from).finally(() => {
      settling = null
    })
    return settling
  }
  const keepSteps = followUndo(id, timeline, guarded)
  stops.push(
    onLeaving(keepSteps),
    keepSteps,
    copyWhileWorking({ timeline, opened, text, now: ports.now }),
    handOver(open, settle),
  )
  const isKept = () => saver.saving.get().state === 'saved'
  const journal = keepJournal(MAP + id, () => ({ text: open.text(), writes: open.base.writes, kept: isKept() }))
  stops.push(journal.stop)
  let begun = false
  return {
    begin() {},
    edited() {
      // The picture of the first edit stands by now.
      if (begun) journal.edited()
      else journal.enter()
      begun = true
    },
    written() {
      if (grown.to !== open.base) grown = { from: grown.to, to: open.base }
      journal.enter()
    },
    settleApart: settle,
    readAgain: () => readAgain(open, settle),
  }
}
