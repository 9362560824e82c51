import { fieldsOf, placesOf } from './guards.ts'

/** What a learner chose, and whether it has been checked. */
export interface QuizAnswer {
  readonly chosen: readonly number[]
  readonly checked: boolean
}

/** Reads a kept answer; what no longer fits the question is left out. */
export function readQuizAnswer(raw: unknown, options: number): QuizAnswer {
  const fields = fieldsOf(raw)
  const chosen = placesOf(fields['chosen'], options)
  return { chosen, checked: fields['checked'] === true && chosen.length > 0 }
}

/** Whether exactly the right options were chosen. */
export function isRight(options: readonly { readonly right: boolean }[], chosen: readonly number[]): boolean {
  return options.every((option, place) => option.right === chosen.includes(place))
}

/** Whether the reason under an option is told: under the chosen ones once checked, under all once it is right. */
export function tellsWhy(options: readonly { readonly right: boolean }[], answer: QuizAnswer, place: number): boolean {
  return answer.checked && (answer.chosen.includes(place) || isRight(options, answer.chosen))
}
