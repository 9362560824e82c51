import { getCollection } from 'astro:content'
import { courseOf } from '~/components/training/lesson/course.ts'

/** Everything there is to learn in teaching order, for "Continue". */
export async function GET(): Promise<Response> {
  const course = courseOf(await getCollection('modules'), await getCollection('lessons'))
  const plays = await getCollection('plays')
  const plan = [
    ...course.flatMap(({ lessons }) => lessons.map(({ id, title, path }) => ({ kind: 'lesson', id, title, path }))),
    ...plays.map(({ id, data }) => ({ kind: 'play', id, title: data.title, path: `practice/${id}/` })),
  ]
  return new Response(JSON.stringify(plan))
}
