import { fieldsOf, listOf, textOf } from './guards.ts'

/** Reads what was written for each line; a line that is new is empty. */
export function readScriptAnswer(raw: unknown, lines: number): readonly string[] {
  const kept = listOf(fieldsOf(raw)['lines'])
  return Array.from({ length: lines }, (_, at) => textOf(kept[at]))
}

/** The written lines one under the other, without the empty ones. */
export function scriptText(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** How long a text takes to say, in seconds, at the calm pace of a phone call. */
export function secondsToSay(words: number): number {
  return Math.max(5, Math.round(words / 2.5 / 5) * 5)
}
