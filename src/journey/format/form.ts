import * as z from 'zod/mini'
import { journeySchema } from '../schema.ts'
import { isObject, keysOf, objectOf } from './key-order.ts'

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
export const JOURNEY_FORM: Form = formOf(journeySchema)

function formOf(schema: z.core.SomeType): Form {
  if (schema instanceof z.ZodMiniNullable) return { ...formOf(schema.def.innerType), nullable: true }
  if (schema instanceof z.ZodMiniArray) return { kind: 'list', item: formOf(schema.def.element) }
  if (schema instanceof z.ZodMiniRecord) return { kind: 'entries', item: formOf(schema.def.valueType) }
  if (schema instanceof z.ZodMiniObject) {
    return { kind: 'object', fields: Object.entries(schema.shape).map(([name, inner]) => fieldOf(name, inner)) }
  }
  if (!(schema instanceof z.ZodMiniType)) throw new Error('The map schema holds something that is no schema')
  return {
    kind: 'value',
    fits: (value) => z.safeParse(schema, value).success,
    word: isWord(schema),
  }
}

function isWord(schema: z.core.SomeType): boolean {
  return schema instanceof z.ZodMiniLiteral && schema.def.values.some((value) => typeof value === 'string')
}

function fieldOf(name: string, schema: z.core.SomeType): Field {
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniPrefault) {
    return { name, form: formOf(schema.def.innerType), empty: schema.def.defaultValue, needed: true }
  }
  if (schema instanceof z.ZodMiniExactOptional) {
    return { name, form: formOf(schema.def.innerType), empty: undefined, needed: false }
  }
  return { name, form: formOf(schema), empty: undefined, needed: true }
}

/** The value in the one order it is written in, with every field that was left out. What does not fit stays as it is. */
export function arranged(form: Form, value: unknown): unknown {
  if (form.kind === 'list') return Array.isArray(value) ? value.map((item) => arranged(form.item, item)) : value
  if (form.kind === 'value' || !isObject(value)) return value
  if (form.kind === 'entries') return objectOf(keysOf(value).map((key) => [key, arranged(form.item, value[key])]))
  const known = form.fields.flatMap(({ name, form: inner, empty }) => {
    const found = Object.hasOwn(value, name) ? value[name] : empty
    return found === undefined ? [] : [[name, arranged(inner, found)] as const]
  })
  const names = new Set(form.fields.map(({ name }) => name))
  const unknown = keysOf(value).filter((key) => !names.has(key))
  return objectOf([...known, ...unknown.map((key) => [key, value[key]] as const)])
}
