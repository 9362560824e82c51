import { INTERACTIVE } from './components.ts'
import type { FileProblem, LessonText } from './lesson-text.ts'
import { tagsOf } from './tags.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Each exercise without an id, and each id of an exercise or a lesson that is taken elsewhere: answers and notes are kept under them. */
export function wrongIds(lessons: readonly LessonText[]): FileProblem[] {
  const taken = new Map<string, string>()
  const problems: FileProblem[] = []
  const take = (id: string, file: string, line: number, what: string) => {
    const before = taken.get(id)
    if (before === undefined) taken.set(id, `${file}:${line}`)
    else {
      const message = `The ${what} "${id}" has the name of another in ${before}.`
      problems.push({ file, line, message, instead: 'Give this one an id that is used nowhere else.' })
    }
  }
  for (const { file, lesson } of lessons) take(lesson, file, 1, 'lesson')
  for (const { file, body, bodyLine } of lessons) {
    for (const { name, attributes, line, closing } of tagsOf(body, bodyLine)) {
      const id = attributes.get('id')
      if (closing || !(INTERACTIVE.has(name) || (name === 'BadGood' && id !== undefined))) continue
      if (id !== undefined && ID.test(id)) take(id, file, line, 'exercise')
      else problems.push({ file, line, ...noId(name, id) })
    }
  }
  return problems
}

function noId(name: string, id: string | undefined): { readonly message: string; readonly instead: string } {
  return {
    message: id === undefined ? `This ${name} has no id.` : `The id "${id}" cannot be part of an address.`,
    instead: `Write for example <${name} id="wait-first-call"> with small letters, digits and hyphens.`,
  }
}
