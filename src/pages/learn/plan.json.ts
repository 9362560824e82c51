import { getCollection } from 'astro:content'
import { courseOf, keyOf, walkable } from '~/components/training/lesson/course.ts'

/** Everything there is to learn in teaching order, and the order of each path, for "Continue". */
export async function GET(): Promise<Response> {
  const course = courseOf(await getCollection('modules'), await getCollection('lessons'))
  const plays = (await getCollection('plays')).map(({ data }) => data)
  const entries = [
    ...course.flatMap(({ lessons }) => lessons.map(({ id, title, path }) => ({ kind: 'lesson', id, title, path }))),
    ...plays.map(({ name, title }) => ({ kind: 'play', id: name, title, path: `practice/${name}/` })),
  ]
  const paths = (await getCollection('paths')).map(({ data }) => {
    const { core, rest } = walkable(data, course, plays)
    return [data.id, [...core, ...rest].map(keyOf)] as const
  })
  return new Response(JSON.stringify({ entries, paths: Object.fromEntries(paths) }))
}
