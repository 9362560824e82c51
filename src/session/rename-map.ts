import type { Result } from '~/foundation/result.ts'
import { refuse } from '~/foundation/result.ts'
import type { Refusal } from '~/journey/commands.ts'
import { MAP } from '~/storage/keys.ts'
import { countWrites, type MapProblem, readMap } from '~/storage/maps.ts'
import { askOtherTab } from './ask-other-tab.ts'
import type { Maps } from './maps.ts'
import { until } from './until.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Why a map has no new title, or one that is not kept: the tab that has the map open could not save it. */
export type RenameProblem = MapProblem | Refusal | { readonly code: 'unsaved-elsewhere' }
type Renamed = Result<null, RenameProblem>

/** How long, in milliseconds, what another tab wrote may take to reach this one. */
const ARRIVAL = 1000
/** How long a counter may take to follow its text. */
const COUNT = 200
/** For how long a title is looked after. What another tab wrote at the same moment arrives much sooner. */
const MOMENT = 5000

/** Calls back whenever another tab wrote; gives a function that ends it. */
export type HearOthers = (heard: () => void) => () => void

const inBrowser: HearOthers = (heard) => {
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/**
 * Gives a kept map another title, from outside its board. A tab that has the map open does it itself, so that its own
 * writing and this one never cross. Where none has it, or none answers, it is written here, and written once more should
 * a tab that did not know of it write over it.
 */
export async function renameMap(
  maps: Pick<Maps, 'rename' | 'refresh'>,
  { id, title }: { readonly id: string; readonly title: string },
  ports: Ports = browserPorts,
  hearOthers = inBrowser,
): Promise<Renamed> {
  const { shelf, now, newId } = ports
  const titleNow = () => {
    const kept = readMap(shelf, id, now)
    return kept.ok ? kept.value.journey.title : null
  }
  const before = titleNow()
  const write = () => {
    const renamed = maps.rename(id, title)
    if (renamed.ok && before !== null && before !== title) lookAfter(countWrites(shelf, id))
    return renamed
  }
  /** The old title back with no higher count than ours was written by somebody who had not seen the new one. */
  const lookAfter = (ours: number) => {
    const vanished = () => titleNow() === before && countWrites(shelf, id) <= ours
    const stop = hearOthers(async () => {
      if (!vanished() || (await until(() => !vanished(), COUNT))) return
      stop()
      await renameMap(maps, { id, title }, ports, hearOthers)
    })
    setTimeout(stop, MOMENT)
  }

  const free = await whileNobodyHas(MAP + id, write)
  if (free) return free
  const answer = await askOtherTab(id, { says: 'rename', from: newId(), title })
  if (answer?.says === 'unsaved') return refuse({ code: 'unsaved-elsewhere' })
  if (answer?.says !== 'renamed') return write()
  // The line is faster than the shelf between two tabs.
  await until(() => countWrites(shelf, id) >= answer.writes, ARRIVAL)
  maps.refresh()
  return { ok: true, value: null }
}

/** Does something while no tab has what is claimed under a name; null where one has it. */
function whileNobodyHas(name: string, act: () => Renamed): Promise<Renamed | null> | Renamed {
  if (!('locks' in navigator)) return act()
  return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? act() : null))
}
