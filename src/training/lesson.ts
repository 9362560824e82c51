import type * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, text } from './fields.ts'

/** What stands above a lesson's words. */
export const lessonSchema = group({ title: text, outcome: text })
export type LessonHead = z.infer<typeof lessonSchema>

/** What to write in each field above a lesson. */
export const LESSON_HINTS: Hints = {
  title: 'one short line',
  outcome: 'one line that says what one can see somebody do after it',
}

/** Where a lesson's file stands: which module, in which place, under which lasting name. */
export interface LessonPlace {
  readonly module: string
  readonly number: number
  /** The file's name without its number; frozen once published. */
  readonly lesson: string
}

/** `modules/the-wait/02-bad-news-early.mdx` is lesson `bad-news-early`, second in `the-wait`; null for any other path. */
export function lessonPlaceOf(path: string): LessonPlace | null {
  const found = /(?:^|\/)modules\/([a-z0-9-]+)\/(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(path)
  const [, module, number, lesson] = found ?? []
  if (module === undefined || number === undefined || lesson === undefined) return null
  return { module, number: Number(number), lesson }
}
