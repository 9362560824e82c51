import type { Problem } from '../problem.ts'
import { blank, lineAt, tagsOf, withoutCode } from './tags.ts'

/** Each bare brace in a lesson's words: the page would take it for program code. Notes to the author, in braces with stars, may stay. */
export function bareBraces(body: string, firstLine: number): Problem[] {
  let text = withoutCode(body).replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
  for (const { from, to } of tagsOf(body, firstLine))
    text = text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to)
  return [...text.matchAll(/(?<!\\)[{}]/g)].map(({ 0: brace, index }) => ({
    line: lineAt(text, index, firstLine),
    message: `A bare ${brace} stands here.`,
    instead: `Write \\${brace} to show it as it is.`,
  }))
}
