import { ok, type Result } from '~/foundation/result.ts'
import { daysAfter } from '~/journey/day.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { keepCopy, listCopies } from '~/storage/copies.ts'
import { download } from '~/storage/download.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** After how many days one looks again. */
export const LOOK_AGAIN = 30

/** A copy of a map that was set aside to be compared with, and when. */
export interface FollowUp {
  /** When the copy was made, ISO 8601: with the map it names the copy. */
  readonly at: string
  /** The day the copy was made. */
  readonly made: string
  /** The day to look again. */
  readonly due: string
  /** Gives the copy to the person as a file. */
  download(): void
}

/** Sets a dated copy of the map aside, to look again in 30 days; `today` is the day on this device's calendar. */
export async function setAside(
  journey: Journey,
  today: string,
  { now }: Pick<Ports, 'now'> = browserPorts,
): Promise<Result<null, StorageProblem>> {
  const text = writeJourney(journey)
  const lookAgain = daysAfter(today, LOOK_AGAIN)
  return keepCopy({ map: journey.id, title: journey.title, at: now(), text, lookAgain })
}

/** The last copy of a map that was set aside to look again; null where there is none. */
export async function followUpOf(journey: Journey): Promise<Result<FollowUp | null, StorageProblem>> {
  const copies = await listCopies()
  if (!copies.ok) return copies
  const last = copies.value.findLast(({ map, lookAgain }) => map === journey.id && lookAgain !== undefined)
  if (last?.lookAgain === undefined) return ok(null)
  const { at, text, lookAgain } = last
  const made = daysAfter(lookAgain, -LOOK_AGAIN)
  const name = fileNameOf({ ...journey, title: `${made} ${last.title}` })
  return ok({ at, made, due: lookAgain, download: () => download(name, text) })
}
