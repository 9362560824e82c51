import { ok, type Result } from '~/foundation/result.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { copiesOf, dropCopies, keepCopy, type PlacedCopy, putCopies } from '~/storage/copies.ts'
import { download } from '~/storage/download.ts'
import type { MapProblem } from '~/storage/maps.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** A dated copy in the list of its map. */
export type CopyOfMap = PlacedCopy

type Done<Value = null> = Promise<Result<Value, StorageProblem>>

/** The map whose copies are shown, as it is today, and the way to put another in its place. */
export interface MapOfToday {
  readonly id: string
  /** The map as it is; null where it cannot be had. */
  present(): Journey | null
  /** Puts a map in its place, as one step that can be taken back. */
  become(journey: Journey): Result<null, MapProblem>
}

/** The copies of one map are listed, kept, given out and taken away. */
export interface CopyList {
  /** Latest first. */
  list(): Done<readonly CopyOfMap[]>
  /** Keeps the map of today as a copy somebody asked for. */
  save(): Done
  /** Puts a copy in the map's place, of which a copy is made first. */
  bringBack(journey: Journey): Promise<Result<null, MapProblem>>
  /** Takes a copy away; what is given back brings it back. */
  remove(copy: CopyOfMap): Done<() => Done>
  /** Gives a copy to the person, byte for byte. */
  download(copy: CopyOfMap): void
}

/** The copies of a map. */
export function createCopyList(map: MapOfToday, { now }: Pick<Ports, 'now'> = browserPorts): CopyList {
  const copyToday = async (why: 'hand' | 'bring-back'): Done => {
    const present = map.present()
    if (present === null) return ok(null)
    return keepCopy({ map: map.id, title: present.title, at: now(), text: writeJourney(present), why })
  }
  return {
    async list() {
      const copies = await copiesOf(map.id)
      return copies.ok ? ok(copies.value.toReversed()) : copies
    },
    save: () => copyToday('hand'),
    async bringBack(journey) {
      const copied = await copyToday('bring-back')
      return copied.ok ? map.become(journey) : copied
    },
    async remove(copy) {
      const dropped = await dropCopies([copy.key])
      return dropped.ok ? ok(() => putCopies([copy])) : dropped
    },
    download({ title, at, text }) {
      download(fileNameOf({ title: `${at.slice(0, 10)} ${title}` }), text)
    },
  }
}

/** What a copy says; null where it cannot be read, or is not of that map. */
export function readCopy({ map, at, text }: CopyOfMap): Journey | null {
  const read = readJourney(text, { now: at })
  return read.ok && read.value.id === map ? read.value : null
}
