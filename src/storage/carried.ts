import type { Now } from '~/foundation/ports.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'

/** A map that could not be kept and came along with its tab, with the counter of the copy it grew from. */
export interface CarriedMap {
  readonly journey: Journey
  readonly writes: number
}

/** Stands before the one text a tab can take along where the browser keeps nothing: the tab's own name. */
const markOf = (id: string) => `doorstep:unkept:${id} `

/** Takes a map's text along to the next page of this tab, for browsers that keep nothing or have no room. */
export function carryAlong(id: string, { text, writes }: { readonly text: string; readonly writes: number }): void {
  window.name = `${markOf(id)}${writes} ${text}`
}

/** The map of that id which this tab took along, or null. It stays along until `dropCarried`. */
export function carriedMap(id: string, now: Now): CarriedMap | null {
  if (!window.name.startsWith(markOf(id))) return null
  const [, writes, text] = /^(\d+) ([\s\S]*)$/.exec(window.name.slice(markOf(id).length)) ?? []
  const read = readJourney(text ?? '', { now: now() })
  return read.ok && read.value.id === id ? { journey: read.value, writes: Number(writes) } : null
}

/** The map is kept where it belongs, or gone: it is taken along no more. */
export function dropCarried(id: string): void {
  if (window.name.startsWith(markOf(id))) window.name = ''
}
