import { fieldsOf, listOf } from './guards.ts'

/** What was put beside each left side so far, null where nothing is, and whether it was checked. */
export interface MatchAnswer {
  readonly chosen: readonly (string | null)[]
  readonly checked: boolean
}

/** Reads a kept answer; a side that is no longer offered is open again. */
export function readMatchAnswer(raw: unknown, pairs: number, choices: readonly string[]): MatchAnswer {
  const fields = fieldsOf(raw)
  const kept = listOf(fields['chosen'])
  const chosen = Array.from({ length: pairs }, (_, at) => choices.find((choice) => choice === kept[at]) ?? null)
  return { chosen, checked: fields['checked'] === true && !chosen.includes(null) }
}

/** How many pairs are right. */
export function rightPairs(pairs: readonly { readonly right: string }[], chosen: readonly (string | null)[]): number {
  return pairs.filter((pair, at) => pair.right === chosen[at]).length
}

/** The answer to go on from after a check: right pairs stay, the others are open again. */
export function keepRight(
  pairs: readonly { readonly right: string }[],
  chosen: readonly (string | null)[],
): MatchAnswer {
  return { chosen: pairs.map((pair, at) => (pair.right === chosen[at] ? pair.right : null)), checked: false }
}
