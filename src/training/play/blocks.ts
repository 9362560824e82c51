import { Growing, GrowingLines } from './pieces.ts'
import type { Effect, Judgement, Rule } from './schema.ts'
import type { Target, WrittenChoice, WrittenEnding, WrittenScene } from './script.ts'

/** A scene, choice or ending that is being filled line by line. */
export interface Block {
  readonly kind: 'scene' | 'choice' | 'ending'
  readonly at: number
  readonly name: Growing
  readonly rules: readonly Rule[]
  readonly lines: GrowingLines
  readonly effects: Effect[]
  readonly choices: Block[]
  judgement: { readonly at: number; readonly judgement: Judgement; readonly note: Growing } | null
  next: Target | null
}

/** A block with nothing in it but its name. */
export function openBlock(kind: Block['kind'], at: number, name: string, rules: readonly Rule[] = []): Block {
  const empty = { lines: new GrowingLines(), effects: [], choices: [], judgement: null, next: null }
  return { kind, at, name: new Growing(name), rules, ...empty }
}

/** The scene as it is written. */
export function toScene(block: Block): WrittenScene {
  const { at, effects, next } = block
  const choices = block.choices.map(toChoice)
  return { at, name: block.name.text, lines: block.lines.toLines(), effects, choices, next }
}

function toChoice(block: Block): WrittenChoice {
  const { at, effects, next, judgement } = block
  return {
    at,
    text: block.name.text,
    effects,
    answer: block.lines.toLines(),
    judgement: judgement && { at: judgement.at, judgement: judgement.judgement, note: judgement.note.text },
    next,
  }
}

/** The ending as it is written. */
export function toEnding(block: Block): WrittenEnding {
  return { at: block.at, name: block.name.text, rules: block.rules, outcome: block.lines.toLines() }
}
