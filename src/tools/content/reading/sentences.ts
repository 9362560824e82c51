import { blank, lineAt, tagsOf, withoutCode } from '~/training/prose/tags.ts'

/** A sentence as it is read, with the line it begins on. */
export interface Sentence {
  readonly text: string
  readonly line: number
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a lesson's words, in order. Tags, code, signs of lists and emphasis, and the names of speakers are left out. */
export function sentencesOf(body: string, firstLine: number): readonly Sentence[] {
  let text = withoutCode(body)
  for (const { from, to } of tagsOf(body, firstLine))
    text = text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to)
  text = text
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+(?:\[[ x]\])?/gm, blank)
    .replace(/[*_\\[\]|]/g, blank)
    .replace(/^[ \t]*(?:\p{Lu}[\p{L}.’'-]*[ ]?){1,3}:(?=\s)/gmu, blank)
  return blocksOf(text).flatMap(({ words, at }) =>
    [...SENTENCES.segment(words)]
      .filter(({ segment }) => wordsIn(segment).length > 0)
      .map(({ segment, index }) => ({
        text: segment.replace(/\s+/g, ' ').trim(),
        line: lineAt(text, at + index + segment.search(/\S/), firstLine),
      })),
  )
}

/** The words of a text, without the signs around them. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'.,:-]*[\p{L}\p{N}])?/gu) ?? []
}

/** Paragraphs and lines of lists, each with where it begins. */
function blocksOf(text: string): readonly { readonly words: string; readonly at: number }[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((found) => ({ words: found[0], at: found.index }))
}
