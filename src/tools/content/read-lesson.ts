import { LESSON_HINTS, type LessonHead, lessonPlaceOf, lessonSchema } from '~/training/lesson.ts'
import type { FileProblem, LessonText } from '~/training/prose/lesson-text.ts'
import type { ContentFile } from './content-files.ts'
import { readData } from './read-data.ts'

/** A lesson with what stands above its words. */
export interface Lesson extends LessonText {
  readonly head: LessonHead
}

/** Reads one lesson file. */
export function readLesson({ path: file, text }: ContentFile): {
  readonly lesson: Lesson | null
  readonly problems: readonly FileProblem[]
} {
  const place = lessonPlaceOf(file)
  if (place === null) return { lesson: null, problems: [{ file, ...BAD_NAME }] }
  const front = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m.exec(text)
  if (front === null || front.index > 0) return { lesson: null, problems: [{ file, ...NO_FRONT_MATTER }] }
  const [whole, head = ''] = front
  const data = readData({ path: file, text: head }, { schema: lessonSchema, hints: LESSON_HINTS, firstLine: 2 })
  if (data.value === null) return { lesson: null, problems: data.problems }
  const bodyLine = whole.split('\n').length
  return { lesson: { ...place, file, head: data.value, body: text.slice(whole.length), bodyLine }, problems: [] }
}

const BAD_NAME = {
  line: 1,
  message: 'A lesson cannot have this file name.',
  instead: 'Put it into its module and write a number and small letters: 02-waiting-counts.mdx.',
}

const NO_FRONT_MATTER = {
  line: 1,
  message: 'The lesson does not begin with its title.',
  instead: 'Begin with a line ---, then title: and outcome:, then another line ---.',
}
