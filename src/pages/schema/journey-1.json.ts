import type { APIRoute } from 'astro'
import { journeyJsonSchema } from '~/journey/format/json-schema.ts'
import { href } from '~/site.ts'

const PATH = 'schema/journey-1.json'

/** The JSON Schema of the map file, for other programs. */
export const GET: APIRoute = ({ site }) => {
  const address = new URL(href(PATH), site).href
  const body = `${JSON.stringify(journeyJsonSchema(address), null, 2)}\n`
  return new Response(body, { headers: { 'Content-Type': 'application/schema+json' } })
}
