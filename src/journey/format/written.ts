import { isObject, keysOf, remembering } from './key-order.ts'

const memory = remembering(writtenPart)

/** A value as `JSON.stringify(value, null, 2)` writes it, its keys in the order they came. */
export function written(value: unknown): string {
  return memory.whole('', value)
}

function writtenPart(indent: string, value: unknown): string {
  const inner = `${indent}  `
  if (Array.isArray(value))
    return block(
      '[]',
      indent,
      value.map((item) => inner + memory.part(inner, item)),
    )
  if (!isObject(value)) return JSON.stringify(value) ?? 'null'
  const lines = shownKeys(value).map((key) => `${inner}${JSON.stringify(key)}: ${writtenPart(inner, value[key])}`)
  return block('{}', indent, lines)
}

/**
 * How many bytes of UTF-8 `written` comes to, without writing it; stops counting above `most`. `measure` says how many
 * a text takes.
 */
export function writtenBytes(
  value: unknown,
  most: number,
  measure: (text: string) => number = bytesOf,
  depth = 0,
  counted?: Counted,
): number {
  if (typeof value === 'string') return measure(value)
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value) ?? 'null').length
  const before = counted?.[depth]?.get(value)
  if (before !== undefined) return before
  const keys = isObject(value) ? shownKeys(value) : null
  const items = keys ? keys.map((key) => Reflect.get(value, key)) : Object.values(value)
  if (items.length === 0) return 2
  let sum = 2 + 2 * depth + items.length * (2 * depth + 4)
  for (const key of keys ?? []) sum += measure(key) + 2
  for (const item of items) {
    sum += writtenBytes(item, most - sum, measure, depth + 1, counted)
    if (sum > most) break
  }
  if (sum <= most) counted?.[depth]?.set(value, sum)
  return sum
}

/** What things came to that were counted whole, by how deep they lie. A thing never changes, so that holds for good. */
export type Counted = readonly WeakMap<object, number>[]

/** How many bytes a text takes in JSON, as UTF-8. */
function bytesOf(text: string): number {
  if (PLAIN.test(text)) return text.length + 2
  let bytes = 0
  for (const letter of JSON.stringify(text)) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The most bytes a text can take in JSON: quick to tell, seldom true. */
export function mostBytesOf(text: string): number {
  return text.length * 6 + 2
}

const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/

function block(brackets: string, indent: string, lines: readonly string[]): string {
  return lines.length === 0 ? brackets : `${brackets[0]}\n${lines.join(',\n')}\n${indent}${brackets[1]}`
}

function shownKeys(object: Readonly<Record<string, unknown>>): readonly string[] {
  return keysOf(object).filter((key) => object[key] !== undefined)
}
