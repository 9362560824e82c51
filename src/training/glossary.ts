import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, slug, text } from './fields.ts'

/** One word of the workbook, in plain words. */
export const termSchema = group({
  id: slug,
  word: text,
  plain: text,
  also: z._default(list(text), []),
  see: z._default(list(slug), []),
})
export type Term = z.infer<typeof termSchema>

/** `glossary.yaml`: a list of words. */
export const glossarySchema = list(termSchema, 1)

/** What to write in each field of a word. */
export const GLOSSARY_HINTS: Hints = {
  id: 'a short name of small letters, digits and hyphens, used once',
  word: 'the word as people read it',
  plain: 'one to three short sentences',
  also: 'a list of other ways to say it, or leave it out',
  see: 'a list of ids of other words, or leave it out',
  '*': 'a list of words, each beginning with "- id:"',
}
