import type { WritableAtom } from 'nanostores'
import { pack, unpack } from '~/journey/format/pack.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Timeline } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { keepUndoSteps, undoSteps } from '~/storage/undo-steps.ts'

/** The most letters of earlier maps that are taken along and read again, so that a long map never holds up its page. */
const MOST = 8_000_000

/** Steps read before the page may breathe. */
const AT_ONCE = 10

/**
 * Gives a timeline the steps that came along from before on the same visit, where they led to the map it began with.
 * Gives back what takes its steps along to the next page.
 */
export function followUndo(
  id: string,
  timeline: WritableAtom<Timeline>,
  guarded: (map: Journey) => Journey,
): () => void {
  void comeAlong(id, timeline, guarded)
  return () => keepUndo(id, timeline.get())
}

async function comeAlong(id: string, timeline: WritableAtom<Timeline>, guarded: (map: Journey) => Journey) {
  const opened = baseOf(timeline.get())
  const steps = await undoAgain(id, writeJourney(opened))
  const { past, future, ...now } = timeline.get()
  if (steps === null || baseOf(timeline.get()) !== opened) return
  const untouched = past.length + future.length === 0
  timeline.set({
    ...now,
    past: [...steps.past.map(guarded), ...past],
    future: untouched ? steps.future.map(guarded) : future,
  })
}

/** The map a timeline began with. */
function baseOf({ past, present }: Timeline): Journey {
  return past[0] ?? present
}

/** Takes the steps of a timeline along to the next page of this visit. */
function keepUndo(id: string, { past, present, future }: Timeline): void {
  const last = writeJourney(present)
  const [back, forth] = [past, future].map((steps) => pack([...nearest(steps, MOST - last.length), last]))
  keepUndoSteps(id, back && forth && past.length + future.length > 0 ? { past: back, future: forth } : null)
}

/** The texts of the nearest steps, which stand last, as many as go into `room` letters. */
function nearest(steps: readonly Journey[], room: number): readonly string[] {
  const texts: string[] = []
  let left = room
  for (const step of steps.toReversed()) {
    const text = writeJourney(step)
    left -= text.length
    if (left < 0) break
    texts.unshift(text)
  }
  return texts
}

/** The steps that came along and belong to the map as it stands, nearest last; null where there are none. */
async function undoAgain(id: string, present: string): Promise<Pick<Timeline, 'past' | 'future'> | null> {
  const steps = undoSteps(id)
  if (steps === null || steps.past.last !== present) return null
  return { past: await readAll(unpack(steps.past, MOST)), future: await readAll(unpack(steps.future, MOST)) }
}

/** Every map from the nearest on, up to the first that cannot be read; the nearest stands last. */
async function readAll(texts: Iterable<string>): Promise<readonly Journey[]> {
  const maps: Journey[] = []
  for (const text of texts) {
    const read = readJourney(text, { now: '' })
    if (!read.ok) break
    maps.unshift(read.value)
    if (maps.length % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return maps
}
