import { ok, type Result, refuse } from '~/foundation/result.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { enterEntry } from '~/storage/journal-entries.ts'
import { MAP } from '~/storage/keys.ts'
import { countWrites, type GrownFrom, type MapProblem, readMap, writeMap } from '~/storage/maps.ts'
import type { MapOfToday } from './copy-list.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** A kept map that nobody has open here. */
export interface MapOnShelf extends MapOfToday {
  /** Brings back what stood there before `become`, unless the map was changed since. */
  takeBack(): Result<null, MapProblem>
}

/** A kept map, in the place of which one of its copies can be put. */
export function mapOnShelf(id: string, { shelf, now }: Ports = browserPorts): MapOnShelf {
  let step: { readonly before: string; readonly after: string } | null = null
  const present = () => readMap(shelf, id, now)
  const write = (text: string, grown: GrownFrom): Result<null, MapProblem> => {
    const written = writeMap(shelf, id, text, grown)
    if (!written.ok) return written
    // The journal keeps it, too, before the shelf reaches the disk.
    void enterEntry(MAP + id, { text, writes: written.value, kept: true })
    return ok(null)
  }
  return {
    id,
    present() {
      const kept = present()
      return kept.ok ? kept.value.journey : null
    },
    become(journey) {
      const kept = present()
      if (!kept.ok) return kept
      const after = writeJourney(journey)
      const written = write(after, kept.value)
      if (!written.ok) return written
      step = { before: kept.value.text, after }
      return ok(null)
    },
    takeBack() {
      const found = shelf.read(MAP + id)
      if (!found.ok) return found
      if (step === null || found.value !== step.after) return refuse({ code: 'changed-elsewhere' })
      const written = write(step.before, { writes: countWrites(shelf, id), text: step.after })
      if (!written.ok) return written
      step = null
      return ok(null)
    },
  }
}
