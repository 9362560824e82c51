import type { Loose } from '../map-file.ts'
import { HOSTILE } from './strings.ts'

/** A hostile text of one field: the field's place in its file without ids, and the text, which ends in a number of its own. */
export interface Marked {
  readonly field: string
  readonly text: string
}

const TEXTS = new Set(HOSTILE)
/** What holds the name of something, which may be called like one of the texts. */
const NAMES = ['id', 'touchpoint', 'persona', 'owner', 'support']

/**
 * Ends every hostile text of a value with a comment that holds a number nothing else has: a comment in scripts and sheets,
 * so that the text loses none of its force; and a view that shows it can have it from that field alone. A sign in it turns
 * around whatever follows, as far as it reaches.
 */
export function marked<Value extends Loose>(
  value: Value,
  names: readonly string[] = NAMES,
): { readonly value: Value; readonly texts: readonly Marked[] } {
  const texts: Marked[] = []
  const mark = (one: unknown, field: string, name: string): unknown => {
    if (typeof one === 'string' && TEXTS.has(one) && !names.includes(name)) {
      const text = `${one}/*\u202e${texts.length}*/`
      texts.push({ field, text })
      return text
    }
    if (Array.isArray(one)) return one.map((inner) => mark(inner, field, name))
    if (typeof one !== 'object' || one === null) return one
    const entries = Object.entries(one).map(([key, inner]) => {
      const known = /^[a-zA-Z]+$/.test(key) && !FREE.has(name)
      return [key, mark(inner, known ? `${field}.${key}`.replace(/^\./, '') : field, key)]
    })
    return Object.fromEntries(entries)
  }
  return { value: mark(value, '', '') as Value, texts }
}

/** What has ids for its keys. */
const FREE = new Set(['feelings', 'people', 'exercises'])
