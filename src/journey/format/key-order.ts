/**
 * JavaScript moves keys that look like numbers to the front. A file must come back as it was, so an object with such
 * keys remembers their order under this symbol, which travels with every `{ ...copy }`.
 */
const ORDER = Symbol('order of keys')
const NUMBER_LIKE = /^\d+$/

/** Says whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What was made of the parts of the last whole. */
export interface Memory<Way, Made> {
  /** What is made of a whole. What was made of anything that was no part of the whole before is forgotten. */
  whole(way: Way, value: unknown): Made
  /** What is made of a part; what was made of the same one for the whole before is given again. */
  part(way: Way, value: unknown): Made
}

/**
 * Gives `make` a memory. A part of a map never changes, nor where it may stand in one, and so in which way it is made; of
 * thousands of touchpoints an edit makes one anew. Only the last whole is remembered, for each step of Undo holds parts that
 * are in no other.
 */
export function remembering<Way, Made>(make: (way: Way, value: unknown) => Made): Memory<Way, Made> {
  let present = new Map<unknown, Made>()
  let last = present
  return {
    whole(way, value) {
      last = present
      present = new Map()
      return make(way, value)
    },
    part(way, value) {
      const made = last.get(value) ?? make(way, value)
      present.set(value, made)
      return made
    },
  }
}

/** The keys of an object in the order they came; those added since follow. */
export function keysOf(object: object): readonly string[] {
  const order: unknown = Reflect.get(object, ORDER)
  const keys = Object.keys(object)
  if (!Array.isArray(order)) return keys
  return [...new Set<string>([...order.filter((key) => Object.hasOwn(object, key)), ...keys])]
}

/** An object of these entries that keeps their order. Any text can be a key, `__proto__` too. */
export function objectOf(entries: readonly (readonly [key: string, value: unknown])[]): Record<string, unknown> {
  const object = Object.fromEntries(entries)
  const moved = Object.keys(object).some((key, at) => key !== entries[at]?.[0])
  return moved ? { ...object, [ORDER]: Object.freeze(entries.map(([key]) => key)) } : object
}

/** The value of a JSON text with every object in the order of the text. `parsed` is what `JSON.parse` made of it. */
export function inOrderOf(text: string, parsed: unknown): unknown {
  return hasNumberLikeKeys(parsed) ? unmarked(JSON.parse(markKeys(text))) : parsed
}

function hasNumberLikeKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!Array.isArray(value) && NUMBER_LIKE.test(Object.keys(value)[0] ?? '')) return true
  return Object.values(value).some(hasNumberLikeKeys)
}

/** Puts a letter before every key of a valid JSON text, so that none looks like a number. */
function markKeys(text: string): string {
  let marked = ''
  let done = 0
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', done)) {
    let close = open + 1
    while (text[close] !== '"') close += text[close] === '\\' ? 2 : 1
    let next = close + 1
    while (/\s/.test(text[next] ?? '')) next += 1
    marked += `${text.slice(done, open)}"${text[next] === ':' ? 'k' : ''}${text.slice(open + 1, close + 1)}`
    done = close + 1
  }
  return marked + text.slice(done)
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked)
  if (!isObject(value)) return value
  return objectOf(Object.entries(value).map(([key, inner]) => [key.slice(1), unmarked(inner)]))
}
