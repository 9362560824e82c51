/** A rest this long, in milliseconds, ends one stretch of typing and so one step of undo. */
const REST = 2000

/** Names stretches of typing, so that a sentence is one step of undo and a day's work is not. */
export interface Typing {
  /** What is typed in the next field that is entered belongs to this step. */
  expect(step: string): void
  /** A field was entered: a new stretch begins. */
  enter(): void
  /** The merge word for a change of `field` typed at this moment, by any clock in milliseconds such as `timeStamp`. */
  merge(field: string, at: number): string
}

/** Keeps count for one open map. */
export function createTyping(): Typing {
  let stretch = 0
  let last = 0
  let expected: string | null = null
  let step: string | null = null
  return {
    expect(next) {
      expected = next
    },
    enter() {
      stretch += 1
      step = expected
      expected = null
    },
    merge(field, at) {
      if (step !== null) return step
      if (at - last > REST) stretch += 1
      last = at
      return `${field}:${stretch}`
    },
  }
}
