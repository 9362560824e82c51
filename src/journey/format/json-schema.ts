import * as z from 'zod/mini'
import { journeySchema } from '../schema.ts'
import { LIMITS } from '../vocabulary.ts'

const DESCRIPTION =
  'A customer journey map of the Doorstep workbook, as its export writes it: UTF-8, at most 4 MiB, at most 2,000 touchpoints over all stages, texts of at most 4,000 UTF-16 units. Keys this schema does not know are kept. Ids are unique per kind of thing. A reference to an id that is not there is kept.'

/**
 * The map's schema as plain data, in fewer words than JSON Schema says it, as every page with a map carries it: a text
 * of at most 4,000 units says nothing of itself, and what may be null says so in one word.
 */
export function shapeOfSchema(): object {
  const { $schema: _, ...shape } = z.toJSONSchema(journeySchema, { io: 'input' })
  return lean(shape)
}

type JsonSchema = z.core.JSONSchema.BaseSchema

function lean({ anyOf, properties, additionalProperties, items, ...shape }: JsonSchema): object {
  const { type, maxLength, maxItems: _, format: __, propertyNames: ___, ...rest } = shape
  if (anyOf) {
    const [inner] = anyOf.filter((one) => one.type !== 'null')
    if (!inner || anyOf.length !== 2)
      throw new Error('The shape of the map knows one thing or null, and no other choice')
    return { ...rest, nullable: true, ...lean(inner) }
  }
  if (properties) {
    const fields = Object.entries(properties).map(([name, field]) => [name, lean(schemaOf(field))])
    return { ...rest, properties: Object.fromEntries(fields) }
  }
  if (additionalProperties) return { ...rest, entries: lean(schemaOf(additionalProperties)) }
  if (items) return { ...rest, items: lean(schemaOf(items)) }
  if (type !== 'string') return { ...rest, ...('const' in rest || 'enum' in rest ? {} : { type }) }
  return maxLength === undefined || maxLength === LIMITS.text ? rest : { ...rest, maxLength }
}

function schemaOf(schema: boolean | JsonSchema | readonly unknown[]): JsonSchema {
  if (typeof schema === 'boolean' || !('type' in schema || 'anyOf' in schema))
    throw new Error('A part of the schema is none')
  return schema
}

/** The JSON Schema of the map file, made from the one schema. What may be left out of a file is not required. */
export function journeyJsonSchema(id: string): Record<string, unknown> {
  const { $schema, required = [], ...rest } = z.toJSONSchema(journeySchema, { io: 'input' })
  return {
    $schema,
    $id: id,
    title: 'Doorstep journey, version 1',
    description: DESCRIPTION,
    ...rest,
    required: required.filter((name) => name !== 'createdAt' && name !== 'updatedAt'),
  }
}
