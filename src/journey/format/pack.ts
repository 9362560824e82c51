/** A text told by what of the text behind it comes before and after its own middle: letters from the start, letters to the end, the middle. */
export type Packed = readonly [before: number, after: number, middle: string]

/** The texts, each told by the next; the last one stands whole in `last`. Texts that differ in one place pack to next to nothing. */
export interface Pack {
  readonly last: string
  readonly others: readonly Packed[]
}

/** Packs texts of which each is much like the next one; null for none. */
export function pack(texts: readonly string[]): Pack | null {
  const last = texts.at(-1)
  if (last === undefined) return null
  return { last, others: texts.slice(0, -1).map((text, at) => packed(text, texts[at + 1] ?? '')) }
}

/** The texts of a pack, the nearest to the last first, as far as they can be told and while all of them together are at most `most` letters. */
export function* unpack({ last, others }: Pack, most: number): Generator<string> {
  let text = last
  let sum = 0
  for (const [before, after, middle] of others.toReversed()) {
    if (before < 0 || after < 0 || before + after > text.length) return
    text = text.slice(0, before) + middle + text.slice(text.length - after)
    sum += text.length
    if (sum > most) return
    yield text
  }
}

function packed(text: string, next: string): Packed {
  const most = Math.min(text.length, next.length)
  let before = 0
  while (before < most && text[before] === next[before]) before += 1
  let after = 0
  while (after < most - before && text[text.length - 1 - after] === next[next.length - 1 - after]) after += 1
  return [before, after, text.slice(before, text.length - after)]
}
