import type { Choice } from './choices.ts'

/** The supporting owners with one more or one less, in the order they are offered. */
export function withChosen(
  choices: readonly Choice[],
  chosen: readonly string[],
  owner: string,
  on: boolean,
): readonly string[] {
  return choices.map(({ value }) => value).filter((value) => (value === owner ? on : chosen.includes(value)))
}
