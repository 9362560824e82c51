import { type Place, stopBuild } from './place.ts'
import { type QuizWords, readQuiz } from './quiz.ts'
import { readTalk } from './speech.ts'

/** Reads a short transcript with a box at each line that may be picked: `- [x] Dana: They should have told you.` and a reason. */
export function readSpot(html: string | undefined, place: Place): QuizWords {
  const { question, options } = readQuiz(html, true, place)
  const right = options.filter((option) => option.right).length
  if (right === options.length) stopBuild(place, 'every line is marked.', 'Leave at least one line as "- [ ]".')
  return { question, multiple: right > 1, options: options.map((option) => ({ ...option, html: told(option.html) })) }
}

/** The line with its speaker in bold. */
function told(line: string): string {
  const [talk] = readTalk(`<p>${line}</p>`)
  return talk && talk.who !== null ? `<b>${talk.who}:</b> ${talk.html}` : line
}
