import type { LessonPlace } from '../lesson.ts'
import type { Problem } from '../problem.ts'

/** A lesson as its checks see it. */
export interface LessonText extends LessonPlace {
  /** From the project's top. */
  readonly file: string
  /** The words below the front matter. */
  readonly body: string
  /** The line of the file on which they begin. */
  readonly bodyLine: number
}

/** A problem with the file it is in. */
export interface FileProblem extends Problem {
  readonly file: string
}
