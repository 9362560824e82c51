import type { LIMITS } from '../vocabulary.ts'

export type Limit = keyof typeof LIMITS

/** A limit that is passed. */
export interface Excess {
  readonly code: 'too-big'
  readonly limit: Limit
  /** How many there are; bytes for the file, UTF-16 units for a text. */
  readonly found: number
  /** Where a text that is too long stands, as in `stages[2].title`; empty for every other limit. */
  readonly where: string
}

/** A field of ours that is missing or wrong. `where` is a path, or for a doubled id its kind and the id. */
export interface Damage {
  readonly code: 'damaged'
  readonly where: string
  readonly what: 'missing' | 'wrong' | 'unknown-word' | 'doubled' | 'other-name'
}

/** Why a text is no map that can be opened. The codes are permanent. */
export type ReadProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-journey' }
  | { readonly code: 'made-by-newer-version'; readonly version: number }
  | Excess
  | Damage

/** A limit with how far something goes above it. */
export function excess(limit: Limit, found: number, where = ''): Excess {
  return { code: 'too-big', limit, found, where }
}

/** A damage and where it is. */
export function damaged(where: string, what: Damage['what']): Damage {
  return { code: 'damaged', where, what }
}

/** The way to a value inside another: `stages[2].title`. */
export function within(where: string, key: string | number): string {
  if (typeof key === 'number') return `${where}[${key}]`
  return where === '' ? short(key) : `${where}.${short(key)}`
}

/** A name from a file, cut to what a sentence can hold. */
export function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name
}
