import { writeJourney } from '~/journey/format/write.ts'
import { begin, record } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { dropCarried } from '~/storage/carried.ts'
import { keepCopy } from '~/storage/copies.ts'
import { MAP } from '~/storage/keys.ts'
import { countWrites, type MapProblem, readMap } from '~/storage/maps.ts'
import type { OpenMap } from './open-map.ts'
import { tell } from './told.ts'
import { until } from './until.ts'
import { guarded } from './wiring.ts'

/** No count of the shelf: what grew from it is written only after a look. */
const NEVER = -1

/**
 * Goes on after this tab and another page wrote the same map without knowing of each other. A new title is put on what
 * stands here; of anything else what stands here is kept as a dated copy, and the map goes on with what is on the shelf.
 * Where no copy can be kept it stays as it is here, and says that it is not saved. `before` is what stood on the shelf
 * before the last write of this tab, which the other page may not have seen.
 */
export async function settleApart(open: OpenMap, before = open.base, keep = keepCopy): Promise<void> {
  const { id, ports, timeline, access, saver } = open
  const theirs = readMap(ports.shelf, id, ports.now)
  if (!theirs.ok) return unreadable(open, theirs.problem)
  const mine = timeline.get().present
  const text = open.text()
  const { journey } = theirs.value
  if (writeJourney(journey) === text) {
    open.base = theirs.value
    saver.reset()
    return
  }
  const bases = access.get() === 'here' ? [open.base, before] : []
  const [both] = bases.flatMap((base) => withNewTitle(base.journey, mine, journey) ?? [])
  if (both) {
    open.base = theirs.value
    timeline.set(record(timeline.get(), guarded(both)))
    open.save()
    return
  }
  open.base = { journey: open.base.journey, writes: NEVER }
  const copied = await keep({ map: id, title: mine.title, at: ports.now(), text, why: 'apart' })
  if (!copied.ok) {
    saver.fail('changed-elsewhere')
    return
  }
  // Somebody went on meanwhile.
  if (timeline.get().present !== mine) return settleApart(open, before, keep)
  goOnWith(open)
  tell({ map: id, what: 'copied' })
}

/** How long, in milliseconds, the count of a text may take that another page wrote: it follows the text. */
const ARRIVAL = 200

/** Another page wrote a map that is changed here, while nothing waited: a step that can be taken back. */
export async function readAgain(open: OpenMap, settle: () => Promise<void>, wait = ARRIVAL): Promise<void> {
  const { id, ports, access, saver } = open
  const here = access.get() === 'here'
  // Whatever waits here comes upon it when it is written.
  if (saver.saving.get().state !== 'saved') return
  const again = readMap(ports.shelf, id, ports.now)
  if (!again.ok) {
    // Deleted: what stands here is the only copy, and the next change keeps it again.
    if (again.problem.code === 'no-such-map' && here) saver.fail('no-such-map')
    return
  }
  const { text, writes } = again.value
  if (text === open.text()) open.base = again.value
  else if (here && writes <= open.base.writes && wait > 0) {
    const { writes: seen } = open.base
    await until(() => countWrites(ports.shelf, id) > seen, wait)
    await readAgain(open, settle, 0)
  }
  // Written without having seen what this tab wrote.
  else if (here && writes <= open.base.writes) await settle()
  else goOnWith(open)
}

/** The map goes on with what is on the shelf. */
function goOnWith(open: OpenMap): void {
  const { id, ports, timeline, access, saver } = open
  const theirs = readMap(ports.shelf, id, ports.now)
  if (!theirs.ok) {
    saver.fail(theirs.problem.code)
    return
  }
  const journey = guarded(theirs.value.journey)
  timeline.set(access.get() === 'here' ? record(timeline.get(), journey) : begin(journey))
  open.base = theirs.value
  dropCarried(id)
  saver.reset()
}

/** A damaged text is in quarantine by now, and makes room. Anything else stays where it is. */
function unreadable(open: OpenMap, problem: MapProblem): void {
  const { id, ports, access } = open
  if (problem.code !== 'unreadable' || problem.keptAs === MAP + id || access.get() !== 'here') return
  open.base = { journey: open.base.journey, writes: countWrites(ports.shelf, id) }
  open.save()
}

/** What stands here with the title that was given elsewhere; null where more than one title changed. */
function withNewTitle(base: Journey, mine: Journey, theirs: Journey): Journey | null {
  const { title, updatedAt } = base
  if (mine.title !== title || writeJourney({ ...theirs, title, updatedAt }) !== writeJourney(base)) return null
  return { ...mine, title: theirs.title }
}
