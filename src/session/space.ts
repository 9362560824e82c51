import { jsonOf } from '~/foundation/json.ts'
import { ok, type Result } from '~/foundation/result.ts'
import { MAP, OURS, WRITES } from '~/storage/keys.ts'
import type { StorageProblem } from '~/storage/shelf.ts'
import { isObject } from '~/training/progress/objects.ts'
import { type KeptKind, kindOf } from './kind-of.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** Something that takes room on the shelf: one map, or all there is of another kind. */
export interface Taking {
  /** Tells it from the others. */
  readonly key: string
  readonly kind: KeptKind | 'foreign'
  /** A map's title; "" for what its kind says. */
  readonly title: string
  /** As browsers count it: two bytes for each UTF-16 unit of name and text. */
  readonly bytes: number
}

export interface Space {
  /** The biggest first. */
  readonly takings: readonly Taking[]
  readonly used: number
  /** What is free of the room that every browser gives; 0 where this one has given more. */
  readonly free: number
}

/** The least that browsers of today let a site keep as texts, in bytes; some give twice as much. */
export const ROOM = 5_000_000

/** What takes room on the shelf, other sites at the same address included, for they share it. */
export function measureSpace({ shelf }: Pick<Ports, 'shelf'> = browserPorts): Result<Space, StorageProblem> {
  const keys = shelf.keys()
  if (!keys.ok) return keys
  const takings = new Map<string, Taking>()
  for (const key of keys.value) {
    const found = shelf.read(key)
    if (!found.ok) return found
    const text = found.value ?? ''
    const what = takingOf(key, text)
    const before = takings.get(what.key)
    const bytes = 2 * (key.length + text.length) + (before?.bytes ?? 0)
    takings.set(what.key, { ...what, title: what.title || (before?.title ?? ''), bytes })
  }
  const all = [...takings.values()].sort((one, other) => other.bytes - one.bytes)
  const used = all.reduce((sum, { bytes }) => sum + bytes, 0)
  return ok({ takings: all, used, free: Math.max(0, ROOM - used) })
}

/** A map's counter counts with the map. */
function takingOf(key: string, text: string): Omit<Taking, 'bytes'> {
  if (!key.startsWith(OURS)) return { key: 'foreign', kind: 'foreign', title: '' }
  const kind = kindOf(key)
  if (kind !== 'map') return { key: kind, kind, title: '' }
  if (key.startsWith(WRITES)) return { key: MAP + key.slice(WRITES.length), kind, title: '' }
  // A map that cannot be read takes room too.
  const map = jsonOf(text)
  const title = isObject(map) ? map['title'] : key.slice(MAP.length)
  return { key, kind, title: typeof title === 'string' ? title : '' }
}
