import { htmlOf, isElement, nodesOf } from './markup.ts'

/** One paragraph of a short talk: somebody's words, or what happens (nobody speaks). */
export interface TalkLine {
  readonly who: string | null
  readonly html: string
}

const SPEECH = /^((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2}(?:, [\p{Ll}, ]+)?): (.+)$/su

/** Reads a short talk: `Name: words` in a paragraph of its own is speech, every other paragraph is what happens. */
export function readTalk(html: string | undefined): readonly TalkLine[] {
  return nodesOf(html ?? '').map((node) => {
    const line = isElement(node) && node.name === 'p' ? htmlOf(node.children) : htmlOf([node])
    const [, who = null, words = line] = SPEECH.exec(line) ?? []
    return { who, html: words }
  })
}
