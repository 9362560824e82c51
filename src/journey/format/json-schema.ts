import * as z from 'zod/mini'
import { journeySchema } from '../schema.ts'

const DESCRIPTION =
  'A customer journey map of the Doorstep workbook, as its export writes it: UTF-8, at most 4 MiB, at most 2,000 touchpoints over all stages, texts of at most 4,000 UTF-16 units. Keys this schema does not know are kept. Ids are unique per kind of thing. A reference to an id that is not there is kept.'

/** The map's schema as plain data: JSON Schema without its name and description. */
export function shapeOfSchema(): object {
  const { $schema: _, ...shape } = z.toJSONSchema(journeySchema, { io: 'input' })
  return shape
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
