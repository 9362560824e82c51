/** What the hands of a room say of the lines on offer, by their places in the list. */
export type Vote =
  | { readonly is: 'line'; readonly at: number }
  | { readonly is: 'tie'; readonly lines: readonly number[] }
  | { readonly is: 'none' }

/** The line with the most hands; one that was tapped wins over every count. Null is a line nobody has counted. */
export function voteOf(hands: readonly (number | null)[], tapped: number | null): Vote {
  if (tapped !== null) return { is: 'line', at: tapped }
  const most = Math.max(0, ...hands.map((count) => count ?? 0))
  const lines = hands.flatMap((count, at) => (count === most ? [at] : []))
  const [at] = lines
  if (most === 0 || at === undefined) return { is: 'none' }
  return lines.length === 1 ? { is: 'line', at } : { is: 'tie', lines }
}
