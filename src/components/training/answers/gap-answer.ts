import { LEVELS, type Level } from '~/journey/vocabulary.ts'
import { fieldsOf, listOf } from './guards.ts'

/** The levels a learner gave one moment, and whether ours have been shown. */
export interface GapGuess {
  readonly expected: Level
  readonly perceived: Level
  readonly shown: boolean
}

export interface GapAnswer {
  readonly at: number
  readonly guesses: readonly GapGuess[]
}

const UNTOUCHED: GapGuess = { expected: 0, perceived: 0, shown: false }

/** Reads a kept answer as one guess for each moment; what is missing or wrong starts at Fine. */
export function readGapAnswer(raw: unknown, moments: number): GapAnswer {
  const fields = fieldsOf(raw)
  const kept = listOf(fields['guesses'])
  const guesses = Array.from({ length: moments }, (_, place) => readGuess(kept[place]))
  const at = fields['at']
  return { at: typeof at === 'number' && at in guesses ? at : 0, guesses }
}

function readGuess(raw: unknown): GapGuess {
  const fields = fieldsOf(raw)
  return {
    expected: toLevel(fields['expected']),
    perceived: toLevel(fields['perceived']),
    shown: fields['shown'] === true || UNTOUCHED.shown,
  }
}

/** The level a value stands for, Fine when it stands for none. */
export function toLevel(value: unknown): Level {
  return LEVELS.find((level) => level === value) ?? UNTOUCHED.expected
}

/** The answer with one guess changed. */
export function withGuess(answer: GapAnswer, place: number, change: Partial<GapGuess>): GapAnswer {
  return {
    ...answer,
    guesses: answer.guesses.map((guess, at) => (at === place ? { ...guess, ...change } : guess)),
  }
}
