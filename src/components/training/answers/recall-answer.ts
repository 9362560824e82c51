import { fieldsOf, placesOf, textOf } from './guards.ts'

/** An answer from memory, whether it was held against ours, and which of our points were in it. */
export interface RecallAnswer {
  readonly text: string
  readonly compared: boolean
  readonly had: readonly number[]
}

/** Reads a kept answer; points that are gone are left out. */
export function readRecallAnswer(raw: unknown, points: number): RecallAnswer {
  const fields = fieldsOf(raw)
  return {
    text: textOf(fields['text']),
    compared: fields['compared'] === true,
    had: placesOf(fields['had'], points),
  }
}
