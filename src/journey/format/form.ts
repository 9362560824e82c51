import { LIMITS } from '../vocabulary.ts'
import { JOURNEY_SHAPE } from './journey-shape.ts'
import { isObject, keysOf, objectOf, remembering } from './key-order.ts'

/** What a value of the map may be. Without a type, a word or a part it is a text. */
export interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly nullable?: boolean
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  /** An object of any keys: what stands under each. */
  readonly entries?: Shape
  readonly items?: Shape
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** A schema as reader and writer walk over it: what is known of a value, and in which order. */
export type Form = (
  | { readonly kind: 'object'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Form }
  | { readonly kind: 'entries'; readonly item: Form }
  | { readonly kind: 'value'; readonly fits: (value: unknown) => boolean; readonly word: boolean }
) & { readonly nullable?: boolean }

interface Field {
  readonly name: string
  readonly form: Form
  /** What stands for a field left out; undefined where nothing does. */
  readonly empty: unknown
  readonly needed: boolean
}

/** The form of the map file. */
export const JOURNEY_FORM: Form = formOf(JOURNEY_SHAPE)

function formOf(shape: Shape): Form {
  const { nullable = false, items, properties, required = [], entries } = shape
  if (items) return { kind: 'list', item: formOf(items), nullable }
  if (properties) {
    const fields = Object.entries(properties).map(([name, inner]) => ({
      name,
      form: formOf(inner),
      empty: inner.default,
      needed: 'default' in inner || required.includes(name),
    }))
    return { kind: 'object', fields, nullable }
  }
  if (entries) return { kind: 'entries', item: formOf(entries), nullable }
  const word = wordsOf(shape)?.some((known) => typeof known === 'string') ?? false
  return { kind: 'value', fits: fitOf(shape), word, nullable }
}

function wordsOf(shape: Shape): readonly unknown[] | undefined {
  return 'const' in shape ? [shape.const] : shape.enum
}

/** Says of one value whether the shape of a text, a number, a yes or no, or a word lets it pass. */
function fitOf(shape: Shape): (value: unknown) => boolean {
  const { type, pattern, minLength = 0, maxLength = LIMITS.text, minimum = -Infinity, maximum = Infinity } = shape
  const words = wordsOf(shape)
  if (words) return (value) => words.includes(value)
  if (type === 'boolean') return (value) => typeof value === 'boolean'
  if (type === 'integer') {
    return (value) => typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
  }
  if (type !== undefined) throw new Error(`The map's schema holds a ${type}, which the reader does not know`)
  const written = pattern === undefined ? null : new RegExp(pattern)
  return (value) =>
    typeof value === 'string' &&
    value.length >= minLength &&
    value.length <= maxLength &&
    (written === null || written.test(value))
}

const memory = remembering(arrangedPart)

/** The value in the one order it is written in, with every field that was left out. What does not fit stays as it is. */
export function arranged(form: Form, value: unknown): unknown {
  return memory.whole(form, value)
}

function arrangedPart(form: Form, value: unknown): unknown {
  if (form.kind === 'list') return Array.isArray(value) ? value.map((item) => memory.part(form.item, item)) : value
  if (form.kind === 'value' || !isObject(value)) return value
  if (form.kind === 'entries') return objectOf(keysOf(value).map((key) => [key, arrangedPart(form.item, value[key])]))
  const known = form.fields.flatMap(({ name, form: inner, empty }) => {
    const found = Object.hasOwn(value, name) ? value[name] : empty
    return found === undefined ? [] : [[name, arrangedPart(inner, found)] as const]
  })
  const names = new Set(form.fields.map(({ name }) => name))
  const unknown = keysOf(value).filter((key) => !names.has(key))
  return objectOf([...known, ...unknown.map((key) => [key, value[key]] as const)])
}
