import type { MendProblem } from '~/session/mend.ts'
import { problemWords, readProblemSentence } from '~/words/en/map-problems.ts'
import { mendWords } from '~/words/en/mend.ts'

/** Why a mended text could not be taken in: its permanent code, and one calm sentence. For a map both are those of an import. */
export function tellMend(problem: MendProblem): { readonly code: string; readonly sentence: string } {
  if (problem.kind !== 'map') {
    const { code, what = '' } = problem.why
    const words = mendWords.problems
    return { code, sentence: code === 'damaged' ? words.damaged(what) : words[code] }
  }
  const { why } = problem
  switch (why.code) {
    case 'unreadable':
      return { code: why.why.code, sentence: readProblemSentence(why.why) }
    case 'no-such-map':
    case 'storage-full':
    case 'storage-blocked':
    case 'changed-elsewhere':
      return { code: why.code, sentence: problemWords.problems[why.code] }
    default:
      return { code: why.code, sentence: readProblemSentence(why) }
  }
}
