import { ok, type Result, refuse } from '~/foundation/result.ts'
import { type Day, isDay } from '~/journey/day.ts'
import { isAskedFor } from '~/storage/copies/copy.ts'
import { lastDayOf, resting, restOf } from '~/storage/copies/rest.ts'
import { copiesOfOthers, dropCopies, endRest, type PlacedCopy, putCopies } from '~/storage/copies.ts'
import { listMapIds } from '~/storage/maps.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { createMaps, type MapProblem } from './maps.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** A deleted map in the bin. */
export interface BinnedMap {
  readonly id: string
  readonly title: string
  /** When it was deleted, ISO 8601. */
  readonly at: string
  /** The day on which it goes; null where nobody can tell when it was deleted. */
  readonly goesOn: Day | null
  /** That day has come: it goes on the next day on which somebody looks. */
  readonly isDue: boolean
  /** How many dated copies of it there are, the one it rests as among them. */
  readonly copies: number
}

/** The deleted maps of this browser, and what can be done with them. */
export interface Bin {
  /** What is in the bin, latest first. What has rested long enough goes, by the rules B1 to B4. */
  look(): Promise<Result<readonly BinnedMap[], StorageProblem>>
  /** Makes it a kept map again, byte for byte. */
  bringBack(id: string): Promise<Result<null, MapProblem>>
  /** Takes it and all copies of it away, at once and for good. */
  deleteForGood(id: string): Promise<Result<null, StorageProblem>>
}

/** The bin of this browser. `dayAt` gives the day of a moment on this device's calendar. */
export function createBin(dayAt: (moment: Date) => Day, ports: Ports = browserPorts): Bin {
  const { shelf, now } = ports
  const deletedOn = ({ at }: PlacedCopy): Day | null => {
    const day = Number.isNaN(Date.parse(at)) ? '' : dayAt(new Date(at))
    return isDay(day) ? day : null
  }
  const others = async (): Promise<Result<readonly PlacedCopy[], StorageProblem>> => {
    const kept = listMapIds(shelf)
    return kept.ok ? copiesOfOthers((map) => kept.value.includes(map)) : kept
  }
  const copiesOf = (map: string, all: readonly PlacedCopy[]) => all.filter((copy) => copy.map === map)

  return {
    async look() {
      const all = await others()
      if (!all.ok) return all
      const today = dayAt(new Date(now()))
      const found = resting(all.value).map((copy) => {
        const day = deletedOn(copy)
        return { copy, day, rest: restOf(day, copy.dueSince, today) }
      })
      const due = found.filter(({ rest }) => rest === 'due').map(({ copy }) => ({ ...copy, dueSince: today }))
      const gone = found.filter(({ rest }) => rest === 'goes').flatMap(({ copy }) => copiesOf(copy.map, all.value))
      // Where it cannot be noted, or taken away, it rests on.
      if (due.length > 0) await putCopies(due)
      if (gone.length > 0) await dropCopies(gone.filter((copy) => !isAskedFor(copy)).map(({ key }) => key))
      return ok(
        found
          .filter(({ rest }) => rest !== 'goes')
          .map(({ copy, day, rest }) => ({
            id: copy.map,
            title: copy.title,
            at: copy.at,
            goesOn: day === null ? null : lastDayOf(day),
            isDue: rest !== 'rests',
            copies: copiesOf(copy.map, all.value).length,
          })),
      )
    },
    async bringBack(id) {
      const all = await others()
      if (!all.ok) return all
      const [copy] = resting(copiesOf(id, all.value))
      if (!copy) return refuse({ code: 'no-such-map' })
      const back = createMaps(ports).restore({ id, text: copy.text, writes: copy.writes ?? 0 })
      if (back.ok) await endRest(id)
      return back
    },
    async deleteForGood(id) {
      const all = await others()
      return all.ok ? dropCopies(copiesOf(id, all.value).map(({ key }) => key)) : all
    },
  }
}
