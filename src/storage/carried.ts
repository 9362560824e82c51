import type { Now } from '~/foundation/ports.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'

/** A map that could not be kept and came along with its tab, with the counter of the copy it grew from. */
export interface CarriedMap {
  readonly journey: Journey
  readonly writes: number
}

/** Stands before each text in the one place a tab can take something along where the browser keeps nothing: its own name. */
const MARK = 'doorstep:unkept:'
const markOf = (id: string) => `${MARK}${id} `

/** Between two maps: no file of a map holds it as it is. */
const BETWEEN = '\u001f'

const all = () => window.name.split(BETWEEN).filter((text) => text.startsWith(MARK))
const allBut = (id: string) => all().filter((text) => !text.startsWith(markOf(id)))

/** Takes a map's text along to the next page of this tab, beside others, for browsers that keep nothing or have no room. */
export function carryAlong(id: string, { text, writes }: { readonly text: string; readonly writes: number }): void {
  window.name = [...allBut(id), `${markOf(id)}${writes} ${text}`].join(BETWEEN)
}

/** The map of that id which this tab took along, or null. It stays along until `dropCarried`. */
export function carriedMap(id: string, now: Now): CarriedMap | null {
  const mark = markOf(id)
  const found = all().find((text) => text.startsWith(mark))
  const [, writes, text] = /^(\d{1,15}) ([\s\S]*)$/.exec(found?.slice(mark.length) ?? '') ?? []
  const read = readJourney(text ?? '', { now: now() })
  return read.ok && read.value.id === id ? { journey: read.value, writes: Number(writes) } : null
}

/** The ids of all maps that this tab took along. */
export function carriedIds(): readonly string[] {
  return all().flatMap((text) => /^\S+/.exec(text.slice(MARK.length))?.[0] ?? [])
}

/** The map is kept where it belongs, or gone: it is taken along no more. */
export function dropCarried(id: string): void {
  const others = allBut(id)
  if (others.length < all().length) window.name = others.join(BETWEEN)
}
