import { INTERACTIVE, SHOWN_ATTRIBUTES } from './prose/components.ts'
import { tagsOf } from './prose/tags.ts'

/** How fast somebody reads who also thinks. */
const WORDS_A_MINUTE = 200

/** What an exercise takes on top of its words. */
const MINUTES_AN_EXERCISE = 0.25

/** How long a lesson should be, and how long it may be at most. */
export const LESSON_MINUTES = { comfortable: 6, most: 8 } as const

/** How long a lesson takes, not rounded: its words at an easy pace, and a little for each exercise. */
export function minutesOf(body: string): number {
  const tags = tagsOf(body, 1)
  const exercises = tags.filter(({ name, closing }) => INTERACTIVE.has(name) && !closing)
  const words = `${withoutTags(body)} ${tags.map(({ attributes }) => spoken(attributes)).join(' ')}`
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length / WORDS_A_MINUTE + exercises.length * MINUTES_AN_EXERCISE
}

/** The same in whole minutes, as it is printed; at least one. */
export function minutesToRead(body: string): number {
  return Math.max(1, Math.round(minutesOf(body)))
}

function withoutTags(body: string): string {
  return body.replace(/<[^>]*>/g, ' ')
}

/** The words in a tag that are read, such as the plan of an IfThen. */
function spoken(attributes: ReadonlyMap<string, string>): string {
  return SHOWN_ATTRIBUTES.map((name) => attributes.get(name) ?? '').join(' ')
}
