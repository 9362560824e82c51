import { getCollection } from 'astro:content'

/** Every touchpoint there is to pick from, in the order of its file. */
export async function GET(): Promise<Response> {
  const library = await getCollection('library')
  return new Response(JSON.stringify(library.map(({ data }) => data)))
}
