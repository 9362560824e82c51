import { unpackLink } from '~/journey/format/link.ts'
import { type ReadProblem, readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import { dataIn } from './link-hash.ts'

/** What a link carries: a map with the bytes of its file, nothing, or something that cannot be opened. */
export type Carried =
  | { readonly kind: 'map'; readonly journey: Journey; readonly file: Uint8Array }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }

/** Reads what the part of an address behind `#` carries. Nothing is kept by it. */
export async function readCarried(hash: string): Promise<Carried> {
  const data = dataIn(hash)
  if (data === null) return { kind: 'nothing' }
  const file = await unpackLink(data)
  if (!file.ok) return { kind: 'problem', problem: file.problem }
  const read = readJourney(file.value, { now: new Date().toISOString() })
  return read.ok ? { kind: 'map', journey: read.value, file: file.value } : { kind: 'problem', problem: read.problem }
}
