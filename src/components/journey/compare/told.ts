import type { Difference } from '~/journey/compare/differences.ts'
import { compareWords as words } from '~/words/en/compare.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { levelWord } from '../board/model.ts'
import { titleOf } from '../plan/rows.ts'

/** What a difference is about. */
export function aboutOf(difference: Difference): string {
  if ('action' in difference) return titleOf(difference.action)
  return difference.touchpoint.title || journeyWords.untitledTouchpoint
}

/** What is different, in a few words; nothing where its kind says it all. */
export function saidOf(difference: Difference): string {
  switch (difference.kind) {
    case 'added':
    case 'gone':
      return words.inStage(difference.stage || journeyWords.untitledStage)
    case 'moved':
      return words.toStage(difference.stage || journeyWords.untitledStage)
    case 'renamed':
      return words.wasCalled(difference.from || journeyWords.untitledTouchpoint)
    case 'expected':
    case 'perceived':
      return words.fromTo(levelWord(difference.from), levelWord(difference.to))
    case 'owner':
      return words.fromTo(difference.from ?? journeyWords.noOwner, difference.to ?? journeyWords.noOwner)
    default:
      return ''
  }
}
