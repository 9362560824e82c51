import type { FileProblem, LessonText } from './lesson-text.ts'
import { tagsOf } from './tags.ts'

/** Exercises that can ask for a rule. */
const QUESTIONS: ReadonlySet<string> = new Set(['Quiz', 'Spot', 'Order', 'Match', 'SortCards', 'Recall', 'GapSlider'])

/** A module as this check sees it. */
export interface RulesOfModule {
  readonly file: string
  /** The line of `module.yaml` on which each rule stands. */
  readonly rules: readonly { readonly text: string; readonly line: number }[]
  readonly lessons: readonly LessonText[]
}

/** Each rule that no question of its module asks for, and each question that asks for a rule there is not. */
export function rulesWithoutQuestion({ file, rules, lessons }: RulesOfModule): FileProblem[] {
  if (lessons.length === 0) return []
  const asked = lessons.flatMap((lesson) =>
    tagsOf(lesson.body, lesson.bodyLine)
      .filter(({ name, closing }) => QUESTIONS.has(name) && !closing)
      .flatMap(({ attributes, line }) =>
        (attributes.get('rule') ?? '')
          .split(/[\s,]+/)
          .filter((place) => place !== '')
          .map((place) => ({ place, file: lesson.file, line })),
      ),
  )
  const places = rules.map((_, place) => String(place + 1))
  return [
    ...rules.flatMap(({ text, line }, place) => {
      if (asked.some((one) => one.place === String(place + 1))) return []
      const message = `No question asks for rule ${place + 1} ("${text}").`
      return { file, line, message, instead: `Give a question of this module rule="${place + 1}".` }
    }),
    ...asked.flatMap(({ place, file: lesson, line }) => {
      if (places.includes(place)) return []
      const message = `This module has no rule ${place}.`
      return { file: lesson, line, message, instead: `Write rule="1" to rule="${places.length}".` }
    }),
  ]
}
