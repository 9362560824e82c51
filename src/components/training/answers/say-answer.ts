import { fieldsOf, placesOf } from './guards.ts'

/** Whether it was said aloud, and which points were heard in it. */
export interface SayAnswer {
  readonly said: boolean
  readonly heard: readonly number[]
}

/** Reads a kept answer; points that are gone are left out. */
export function readSayAnswer(raw: unknown, points: number): SayAnswer {
  const fields = fieldsOf(raw)
  return {
    said: fields['said'] === true,
    heard: placesOf(fields['heard'], points),
  }
}
