import { readListed } from './listed.ts'
import { type Place, stopBuild } from './place.ts'

export interface QuizOption {
  readonly html: string
  readonly right: boolean
  readonly why: string
}

export interface QuizWords {
  readonly question: string
  readonly multiple: boolean
  readonly options: readonly QuizOption[]
}

/** Reads a question: options with boxes, the right one ticked, a reason under every one. */
export function readQuiz(html: string | undefined, multiple: boolean, place: Place): QuizWords {
  const { intro, items } = readListed(html, place)
  const options = items.map(({ html: option, ticked, why }) => {
    if (ticked === null)
      stopBuild(place, `the option "${option}" has no box.`, 'Begin it with "- [ ]", or "- [x]" if it is right.')
    if (why === '')
      stopBuild(place, `the option "${option}" has no reason.`, 'Write one under it: two spaces, ">" and why.')
    return { html: option, right: ticked === true, why }
  })
  const right = options.filter((option) => option.right).length
  if (options.length < 2) stopBuild(place, 'there are fewer than two options.', 'Write at least two.')
  if (right === 0) stopBuild(place, 'no option is right.', 'Mark the right one with "- [x]".')
  if (right > 1 && !multiple) {
    stopBuild(place, `${right} options are marked as right.`, 'Keep one "[x]", or write <Quiz … multiple>.')
  }
  return { question: intro, multiple, options }
}
