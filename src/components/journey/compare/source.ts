/** Where a map that is compared comes from. */
export type Source =
  | { readonly from: 'mine'; readonly id: string }
  | { readonly from: 'template'; readonly id: string }
  | { readonly from: 'copy'; readonly id: string; readonly at: string }

/** A source as one word of an address. An id holds no colon, so that the kinds cannot be mixed up. */
export function sourceWord(source: Source): string {
  if (source.from === 'mine') return source.id
  return source.from === 'template' ? `template:${source.id}` : `copy:${source.id}:${source.at}`
}

/** The source a word of an address means; null for none. */
export function parseSource(word: string): Source | null {
  if (word === '') return null
  const template = /^template:(.+)$/.exec(word)?.[1]
  if (template) return { from: 'template', id: template }
  const [, id, at] = /^copy:([^:]+):(.+)$/.exec(word) ?? []
  return id && at ? { from: 'copy', id, at } : { from: 'mine', id: word }
}

/** The two words behind the `#` of an address. */
export function parsePair(hash: string): readonly [string, string] {
  const [first = '', second = ''] = hash.replace(/^#/, '').split('&').map(decoded)
  return [first, second]
}

/** The part of an address that compares two maps, with its `#`. */
export function pairHash(first: string, second: string): string {
  return `#${encodeURIComponent(first)}${second === '' ? '' : `&${encodeURIComponent(second)}`}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign is part of the name then; no map will have it.
    return text
  }
}
