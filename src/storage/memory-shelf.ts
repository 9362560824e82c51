import { ok, refuse } from '~/foundation/result.ts'
import type { Shelf } from './shelf.ts'

/** A shelf that lasts as long as the page; holds `room` UTF-16 units, names counted with their texts. */
export function memoryShelf(room = Number.POSITIVE_INFINITY): Shelf {
  const texts = new Map<string, string>()
  const used = (but: string) =>
    [...texts].reduce((sum, [key, text]) => (key === but ? sum : sum + key.length + text.length), 0)
  return {
    read: (key) => ok(texts.get(key) ?? null),
    write(key, text) {
      if (used(key) + key.length + text.length > room) return refuse({ code: 'storage-full' })
      texts.set(key, text)
      return ok(text)
    },
    remove(key) {
      texts.delete(key)
      return ok(null)
    },
    keys: () => ok([...texts.keys()].sort()),
  }
}
