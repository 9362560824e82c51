import { ok, type Result, refuse } from '~/foundation/result.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import { listCopies } from '~/storage/copies.ts'

/** A dated copy of a map, without what it says. */
export interface CopyEntry {
  readonly map: string
  readonly title: string
  /** When it was made, ISO 8601. */
  readonly at: string
}

/** Every dated copy on this device, the latest first; none where they cannot be looked for. */
export async function listMapCopies(): Promise<readonly CopyEntry[]> {
  const copies = await listCopies()
  return copies.ok ? copies.value.map(({ map, title, at }) => ({ map, title, at })).reverse() : []
}

/** What a dated copy says. */
export async function readMapCopy(map: string, at: string): Promise<Result<Journey, { readonly code: 'no-such-map' }>> {
  const copies = await listCopies()
  const found = copies.ok ? copies.value.find((copy) => copy.map === map && copy.at === at) : undefined
  const read = found ? readJourney(found.text, { now: at }) : undefined
  return read?.ok ? ok(read.value) : refuse({ code: 'no-such-map' })
}
