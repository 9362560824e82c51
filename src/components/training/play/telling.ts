import { type Band, bandOf, type Change, type Reading } from '~/training/play/meters.ts'
import type { Judgement, Safety } from '~/training/play/schema.ts'
import { rehearsalWords as words } from '~/words/en/rehearsal.ts'

/** The shape beside each judgement's word. */
export const MARKS: Readonly<Record<Judgement, string>> = { best: '✓', fair: '–', poor: '✕' }

/** A name as it begins a line: `trust` is `Trust`. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** How high a value is, as a word. */
export function bandWord(value: number): string {
  const band: Band = bandOf(value)
  return words.bands[band]
}

/** A meter in words: `Trust: low`. */
export function readingWords({ name, value }: Reading): string {
  return words.reading(capital(name), bandWord(value))
}

/** What a line did to the meters, in words: `Trust up, now in the middle.` */
export function changeWords(changes: readonly Change[]): string {
  return changes
    .map(({ meter, from, to }) => words.change(capital(meter), to > from, bandWord(to), bandWord(from)))
    .join(' ')
}

/** A choice as a speech bubble holds it: without the quotation marks around the whole of it. */
export function spoken(text: string): {
  readonly text: string
  readonly aloud: boolean
} {
  const [, inside] = /^["“]([^"“”]*)["”]$/.exec(text) ?? []
  return inside === undefined ? { text, aloud: false } : { text: inside, aloud: true }
}

/** Who has read a safety text and when, or that nobody licensed has. */
export function safetyState(safety: Safety | null): string {
  return safety?.owner && safety.reviewed ? words.reviewed(safety.owner, safety.reviewed) : words.notReviewed
}
