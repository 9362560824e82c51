import { listed, nearest, quoted } from '~/training/play/names.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import type { Collected } from './collect.ts'

/** Each card whose module, lesson or rule does not exist, and each id that another card has. */
export function wrongCards({ cards, modules, lessons, unreadable }: Collected): FileProblem[] {
  const taken = new Map<string, string>()
  return cards.flatMap(({ id, file, line, module: slug, value }) => {
    const problems: FileProblem[] = []
    const say = (message: string, instead: string) => problems.push({ file, line, message, instead })
    const before = taken.get(id)
    if (before === undefined) taken.set(id, `${file}:${line}`)
    else say(`The card ${quoted(id)} has the name of another in ${before}.`, 'Give this one another id.')
    const module = modules.find((one) => one.id === slug)
    if (module === undefined) {
      const slugs = modules.map((one) => one.id)
      const known = unreadable.some((path) => path.includes(`/${slug}/module.yaml`))
      if (!known) say(`There is no module called ${quoted(slug)}.`, `Name the file after one of: ${listed(slugs)}.`)
      return problems
    }
    const own = lessons.filter((lesson) => lesson.module === slug).map(({ lesson }) => lesson)
    const isUnread = unreadable.some((path) => path.includes(`/${slug}/`) && path.endsWith(`-${value.lesson}.mdx`))
    if (!own.includes(value.lesson) && !isUnread) {
      say(
        `The module has no lesson called ${quoted(value.lesson)}.`,
        `Write ${nearest(value.lesson, own) ?? 'another one'}. There are: ${listed(own)}.`,
      )
    }
    const rules = module.value.rules.length
    if ((value.rule ?? 1) > rules) say(`The module has no rule ${value.rule}.`, `Write a number from 1 to ${rules}.`)
    return problems
  })
}
