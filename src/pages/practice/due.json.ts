import { getCollection } from 'astro:content'
import { plansOf } from '~/components/training/review/material.ts'
import { href } from '~/site.ts'

/** Every review card and every if-then plan with its lesson, without their words: enough to tell whether one is due. */
export async function GET(): Promise<Response> {
  const cards = (await getCollection('cards')).map(({ data: { id, lesson } }) => ({ id, lesson }))
  const plans = plansOf(await getCollection('lessons'), href).map(({ id, lesson }) => ({ id, lesson }))
  return new Response(JSON.stringify({ cards, plans }))
}
