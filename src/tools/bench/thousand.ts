import { readFileSync } from 'node:fs'

/** A file of the project. */
interface Written {
  readonly path: string
  readonly text: string
}

const MODULES = 100
const LESSONS = 10
const MODEL = 'content/en/modules/the-wait'

/**
 * A hundred modules of ten lessons, made from a module of ours: half of the lessons are words alone, the others carry
 * questions, and the last of each its plan. Ids and names are their own.
 */
export function thousandLessons(): readonly Written[] {
  const module = readFileSync(`${MODEL}/module.yaml`, 'utf8')
  const plain = readFileSync(`${MODEL}/02-update-even-with-no-news.mdx`, 'utf8')
  const asking = readFileSync(`${MODEL}/01-why-waits-feel-long.mdx`, 'utf8')
  const closing = readFileSync(`${MODEL}/03-bad-news-early.mdx`, 'utf8')
  return Array.from({ length: MODULES }, (_, at) => at).flatMap((at) => {
    const slug = `made-${at + 1}`
    const lessons = Array.from({ length: LESSONS }, (_, place) => {
      const number = String(place + 1).padStart(2, '0')
      const text = place === LESSONS - 1 ? closing : place % 2 === 0 ? asking : plain
      return {
        path: `content/en/modules/${slug}/${number}-${slug}-lesson-${place + 1}.mdx`,
        text: renamed(text, `${slug}-${place + 1}`),
      }
    })
    return [
      { path: `content/en/modules/${slug}/module.yaml`, text: module.replace(/^number: .*$/m, `number: ${at + 13}`) },
      ...lessons,
    ]
  })
}

/** The lesson with ids of its own. What points at things of the site, such as words and role-plays, stays. */
function renamed(text: string, name: string): string {
  const own = /(<(?!Term|Play|Claim|MapLink)[A-Z]\w*[^>]*?\bid=")([^"]+)"/g
  return text.replace(own, `$1$2-${name}"`).replace(/(<MapLink from=")([^"]+)"/g, `$1$2-${name}"`)
}
