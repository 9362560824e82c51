/** A sentence of a text, by its first place and the place behind its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What stands before a full stop that ends no sentence. */
const SHORT = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|vs|No|a\.m|p\.m|[A-Z])\.$/

/**
 * The sentences of a text in their order, each without the blanks around it; together they hold every letter. A full stop
 * behind "Mr", "p.m" and the like, or before a small letter, goes on.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index, 0: stop } of text.matchAll(/(?<![.!?…])[.!?…]+["”’')\]]*(?=\s|$)/g)) {
    const end = index + stop.length
    const rest = text.slice(end).trimStart()
    if (/^[a-z]/.test(rest) || (rest !== '' && SHORT.test(text.slice(Math.max(start, end - 8), end)))) continue
    spans.push({ start, end })
    start = end
  }
  spans.push({ start, end: text.length })
  return spans.map((span) => trimmed(text, span)).filter(({ start: from, end }) => end > from)
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}
