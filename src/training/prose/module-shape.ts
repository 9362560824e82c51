import { LESSON_MINUTES, minutesOf } from '../minutes.ts'
import { INTERACTIVE } from './components.ts'
import type { FileProblem, LessonText } from './lesson-text.ts'
import { tagsOf } from './tags.ts'

/** What is wrong with a module as a whole. `lessons` are its own, in order; `moduleFile` is its `module.yaml`. */
export function wrongShape(moduleFile: string, lessons: readonly LessonText[]): FileProblem[] {
  return lessons.length === 0
    ? []
    : [...wrongNumbers(lessons), ...wrongPlans(moduleFile, lessons), ...noPlainLesson(moduleFile, lessons)]
}

function wrongNumbers(lessons: readonly LessonText[]): FileProblem[] {
  return lessons.flatMap(({ file, number }, place) => {
    const other = lessons.findIndex((lesson) => lesson.number === number)
    if (other === place) return []
    const message = `Two lessons of this module have the number ${number}.`
    return { file, line: 1, message, instead: 'Begin the file name with the next free number.' }
  })
}

/** A module ends with one if-then plan, and has no other. */
function wrongPlans(moduleFile: string, lessons: readonly LessonText[]): FileProblem[] {
  const plans = lessons.flatMap(({ file, body, bodyLine }) =>
    tagsOf(body, bodyLine)
      .filter(({ name, closing }) => name === 'IfThen' && !closing)
      .map(({ line }) => ({ file, line })),
  )
  const [first, ...others] = plans
  const last = lessons.at(-1)
  if (first === undefined) {
    const instead = 'End its last lesson with <IfThen id="…" when="…" then="…" />.'
    return [{ file: moduleFile, line: 1, message: 'This module ends without an if-then plan.', instead }]
  }
  if (others.length > 0) {
    const message = `This module has an if-then plan in ${first.file}:${first.line} already.`
    return others.map((place) => ({ ...place, message, instead: 'Keep one, at the end of its last lesson.' }))
  }
  if (first.file === last?.file) return []
  return [
    {
      ...first,
      message: 'The if-then plan is not in the last lesson.',
      instead: 'Move it to the end of the last one.',
    },
  ]
}

/** Every module can be begun on the slowest phone: one of its lessons has nothing but words. */
function noPlainLesson(moduleFile: string, lessons: readonly LessonText[]): FileProblem[] {
  const isPlain = ({ body }: LessonText) => !tagsOf(body, 1).some(({ name }) => INTERACTIVE.has(name))
  if (lessons.some(isPlain)) return []
  const message = 'Every lesson of this module has an exercise in it.'
  return [{ file: moduleFile, line: 1, message, instead: 'Leave one of them with words, scenes and links alone.' }]
}

/** Lessons that take longer than a break: those past the limit stop the build, the others are worth a warning. */
export function tooLong(lessons: readonly LessonText[]): {
  readonly stops: FileProblem[]
  readonly warns: FileProblem[]
} {
  const long = lessons
    .map(({ file, bodyLine, body }) => ({ file, line: bodyLine, minutes: minutesOf(body) }))
    .filter(({ minutes }) => minutes > LESSON_MINUTES.comfortable)
    .map(({ file, line, minutes }) => ({
      minutes,
      problem: {
        file,
        line,
        message: `This lesson takes ${minutes.toFixed(1)} minutes.`,
        instead: `Keep it under ${LESSON_MINUTES.comfortable}, and never above ${LESSON_MINUTES.most}, or make two lessons of it.`,
      },
    }))
  const isTooLong = ({ minutes }: { readonly minutes: number }) => minutes > LESSON_MINUTES.most
  return {
    stops: long.filter(isTooLong).map(({ problem }) => problem),
    warns: long.filter((one) => !isTooLong(one)).map(({ problem }) => problem),
  }
}
