import type { Journey } from '~/journey/schema.ts'
import { type Step, stepBetween, touchedBy } from '~/journey/steps/step.ts'
import { stepWords as words } from '~/words/en/steps.ts'
import type { Notice } from '../parts/notice.ts'

/** A longer name is cut, so that what was done with it is heard soon. */
const LONGEST = 60

/** What a step of undo or redo did: the sentence about it, and the touchpoint or action it leads to. */
export interface StepSaid {
  readonly notice: Notice
  readonly kind: 'touchpoint' | 'action'
  readonly touched: string | null
  /** Something came back or went away by it. */
  readonly comesOrGoes: boolean
}

/** Names the step between the map as it was a moment ago and as it is now; `likely` are the touchpoints that are selected. */
export function stepSaid(
  way: 'undone' | 'redone',
  was: Journey,
  now: Journey,
  likely: readonly string[] = [],
): StepSaid {
  const step = way === 'undone' ? stepBetween(now, was, likely) : stepBetween(was, now, likely)
  if (!step) {
    return { notice: { text: words.nameless[way] }, kind: 'touchpoint', touched: null, comesOrGoes: false }
  }
  return {
    notice: { text: words[way](named(step)) },
    kind: step.what === 'action' ? 'action' : 'touchpoint',
    touched: touchedBy(step, was, now),
    comesOrGoes: step.how === 'added' || step.how === 'removed',
  }
}

function named({ what, how, things, field, persona }: Step): string {
  const [first] = things
  const who = things.length === 1 && first ? words.one[what](shortened(first.name)) : words.many[what](things.length)
  const said = field === null ? null : (words.fields.get(field) ?? null)
  return words.and([...(said === null ? [words.how[how](who)] : [who, said]), ...(persona === null ? [] : [persona])])
}

function shortened(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : name
}
