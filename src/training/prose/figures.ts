import type { Problem } from '../problem.ts'
import { SHOWN_ATTRIBUTES, SPOKEN_IN } from './components.ts'
import { blank, lineAt, type Tag, tagsOf, withoutCode } from './tags.ts'

/** Numbers and appeals to science that only a claim may print, each with what to write instead. */
const FIGURES: readonly { readonly shape: RegExp; readonly what: string }[] = [
  { shape: /\d[\d.,]*\s*(?:%|％|&percnt;|&#37;|&#x25;)|\bper\s?cent(?:age points?)?\b/i, what: 'a percentage' },
  {
    shape:
      /\b(?:stud(?:y|ies)|research|researchers|science|scientists|statistics)\s+(?:(?:have|has|had|also|often|\w+ly)\s+)*(?:shows?|shown|showed|proves?|proven|proved|says?|suggests?|finds?|found|tells?\s+us)\b|\baccording\s+to\s+(?:\w+\s+)?(?:stud(?:y|ies)|research|researchers|science|scientists|statistics)\b/i,
    what: 'an appeal to research',
  },
]

/** Each percentage or "studies show" in a lesson's own words. Speech may say what people say; times and prices are free. */
export function unsourcedFigures(body: string, firstLine: number): Problem[] {
  const tags = tagsOf(body, firstLine)
  const shown = tags.flatMap(({ line, attributes }) =>
    SHOWN_ATTRIBUTES.map((name) => ({ line, text: withoutQuotes(attributes.get(name) ?? '') })),
  )
  return [
    ...paragraphsOf(ownWords(body, tags)).map(({ from, text }) => ({ line: lineAt(body, from, firstLine), text })),
    ...shown,
  ].flatMap(({ line, text }) => figuresIn(text, line))
}

function figuresIn(text: string, firstLine: number): Problem[] {
  return FIGURES.flatMap(({ shape, what }) => {
    const found = shape.exec(text)
    if (!found) return []
    return {
      line: lineAt(text, found.index, firstLine),
      message: `Here stands ${what} without a source: "${found[0].replace(/\s+/g, ' ')}".`,
      instead:
        'Write <Claim id="…" /> with an id from content/claims.json, or say it without the figure. What somebody says stands in double quotes.',
    }
  })
}

/** The body with tags, code, addresses, speech and the signs of emphasis blanked out, letter for letter. */
function ownWords(body: string, tags: readonly Tag[]): string {
  let text = withoutCode(body)
  for (const { from, to } of tags) text = text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to)
  text = text.replace(/<\/?[a-z][^>]*>/g, blank).replace(/\]\([^)\s]*\)/g, blank)
  for (const { from, to } of spokenBlocks(tags))
    text = text.slice(0, from) + withoutSpeakers(text.slice(from, to)) + text.slice(to)
  return withoutQuotes(text).replace(/[*_\\]/g, blank)
}

/** Without what stands in double quotes, which never run on into another paragraph. A sign for inches opens none. */
function withoutQuotes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])"[^"\n]*(?:\n(?!\s*\n)[^"\n]*)*"|“[^”\n]*(?:\n(?!\s*\n)[^”\n]*)*”/gu, blank)
}

/** From each opening tag of a scene to the tag that closes it. */
function spokenBlocks(tags: readonly Tag[]): { readonly from: number; readonly to: number }[] {
  return tags.flatMap((tag, place) => {
    if (tag.closing || tag.empty || !SPOKEN_IN.has(tag.name)) return []
    const end = tags.slice(place + 1).find((other) => other.closing && other.name === tag.name)
    return end ? [{ from: tag.to, to: end.from }] : []
  })
}

/** A paragraph that begins with a name and a colon is somebody speaking. */
function withoutSpeakers(text: string): string {
  return text.replace(
    /^[ \t]*(?:\p{Lu}[\p{L}\p{M}'’.-]*\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]*(?:, [^:\n]{1,30})?:\s[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gmu,
    blank,
  )
}

function paragraphsOf(text: string): { readonly from: number; readonly text: string }[] {
  return [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)].map((found) => ({ from: found.index, text: found[0] }))
}
