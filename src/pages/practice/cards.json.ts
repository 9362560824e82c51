import { getCollection } from 'astro:content'

/** Every review card with its lesson, without its words: enough to tell whether one is due. */
export async function GET(): Promise<Response> {
  const cards = await getCollection('cards')
  return new Response(JSON.stringify(cards.map(({ data: { id, lesson } }) => ({ id, lesson }))))
}
