import type { Journey } from '../schema.ts'
import { LIMITS } from '../vocabulary.ts'
import { arranged, JOURNEY_FORM } from './form.ts'
import { type Counted, mostBytesOf, written, writtenBytes } from './written.ts'

/** The text of a map file: the one form in which a map is exported, kept and compared. */
export function writeJourney(journey: Journey): string {
  return `${written(arranged(JOURNEY_FORM, journey))}\n`
}

/** How many bytes `writeJourney` comes to; where that is above the limit, some number above it. */
export function bytesOfJourney(journey: Journey): number {
  return writtenBytes(journey, LIMITS.fileBytes) + 1
}

/** A map, its lists and stages, and each touchpoint: of those a command changes one or two, and only they are counted anew. */
const COUNTED: Counted = Array.from({ length: 5 }, () => new WeakMap())

/** Says whether a map, with some bytes to spare, can be written and read again. */
export function fitsInFile(journey: Journey, spare = 0): boolean {
  const most = LIMITS.fileBytes - spare - 1
  return writtenBytes(journey, most, mostBytesOf, 0, COUNTED) <= most || writtenBytes(journey, most) <= most
}
