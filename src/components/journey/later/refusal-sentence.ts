import type { Refusal } from '~/journey/commands.ts'
import { problemWords } from '~/words/en/map-problems.ts'

const words = problemWords.refusals

/** Why a command was not carried out, in one calm sentence. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.code) {
    case 'too-big':
      return words['too-big'][refusal.limit]
    case 'no-room':
      return words['no-room'][refusal.what]
    default:
      return words[refusal.code]
  }
}
