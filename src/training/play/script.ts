import type { Effect, Judgement, Line, Rule } from './schema.ts'

/** Where a script goes on, as it is written; `to` null is the end. */
export interface Target {
  readonly at: number
  readonly to: string | null
}

/** A choice as it is written. What is missing is null; `at` is its line in the file. */
export interface WrittenChoice {
  readonly at: number
  readonly text: string
  readonly effects: readonly Effect[]
  readonly answer: readonly Line[]
  readonly judgement: { readonly at: number; readonly judgement: Judgement; readonly note: string } | null
  readonly next: Target | null
}

export interface WrittenScene {
  readonly at: number
  readonly name: string
  readonly lines: readonly Line[]
  readonly effects: readonly Effect[]
  readonly choices: readonly WrittenChoice[]
  readonly next: Target | null
}

export interface WrittenEnding {
  readonly at: number
  readonly name: string
  readonly rules: readonly Rule[]
  readonly outcome: readonly Line[]
}

/** A script as it is written, before anybody has asked whether it works. */
export interface Script {
  readonly scenes: readonly WrittenScene[]
  readonly endings: readonly WrittenEnding[]
  /** Every change and rule of a meter could be read, so that sums over them are right. */
  readonly summable: boolean
}
