import type { ReadProblem } from '~/journey/format/read.ts'
import type { MapProblem } from '~/session/maps.ts'
import { problemWords, readProblemSentence } from '~/words/en/map-problems.ts'

const words = problemWords.problems

/** A problem as it is shown: its permanent code, and one calm sentence. */
export interface ToldProblem {
  readonly code: string
  readonly sentence: string
}

/** Tells why a text is no map that can be opened. */
export function tellReadProblem(problem: ReadProblem): ToldProblem {
  return { code: problem.code, sentence: readProblemSentence(problem) }
}

/** Tells why a map on the shelf could not be opened, written or taken away. */
export function tellMapProblem(problem: MapProblem | ReadProblem): ToldProblem {
  const { code } = problem
  switch (code) {
    case 'unreadable':
      return tellKept(problem.why)
    case 'no-such-map':
    case 'storage-full':
    case 'storage-blocked':
    case 'changed-elsewhere':
      return { code, sentence: words[code] }
    default:
      return tellReadProblem(problem)
  }
}

/** A map that was kept here and cannot be read: where its text is now. */
function tellKept(why: ReadProblem): ToldProblem {
  const { text, newer } = problemWords.damagedStored
  return { code: why.code, sentence: why.code === 'made-by-newer-version' ? newer : text }
}
