import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, slug, text } from './fields.ts'

/** One review card: a situation with a question, and the answer as one would say it. Its id is frozen once published. */
export const cardSchema = group({
  id: slug,
  /** Which of the module's rules it asks for, counted from 1. */
  rule: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  /** The lesson that teaches it. */
  lesson: slug,
  front: text,
  back: text,
})
export type Card = z.infer<typeof cardSchema>

/** `cards/<module>.yaml`: the review cards of one module, six or more. */
export const cardsSchema = list(cardSchema, 6)

/** What to write in each field of a card. */
export const CARD_HINTS: Hints = {
  id: 'a short name of small letters, digits and hyphens, used for no other card',
  rule: 'the place of a rule in module.yaml, such as 2, or leave it out',
  lesson: 'the name of a lesson without its number',
  front: 'a situation and a question',
  back: 'the answer as one would say it',
  '*': 'a list of six or more cards, each beginning with "- id:"',
}
