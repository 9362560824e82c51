import type { Problem } from '../problem.ts'
import { blank, lineAt, tagsOf, withoutCode } from './tags.ts'

/**
 * Each bare brace in a lesson's words: the page would take it for program code. Notes to the author, in braces with stars,
 * may stay, and so may the firm's own words.
 */
export function bareBraces(body: string, firstLine: number, firmWords: readonly string[] = []): Problem[] {
  let text = withoutCode(body)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/\{([a-z][a-z ]*)\}/g, (whole, name: string) => (firmWords.includes(name) ? blank(whole) : whole))
  for (const { from, to } of tagsOf(body, firstLine))
    text = text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to)
  return [...text.matchAll(/(?<!\\)[{}]/g)].map(({ 0: brace, index }) => ({
    line: lineAt(text, index, firstLine),
    message: `A bare ${brace} stands here.`,
    instead: `Write \\${brace} to show it as it is${firmWords.length > 0 ? `, or one of your firm's words: ${firmWords.map((name) => `{${name}}`).join(', ')}` : ''}.`,
  }))
}
