import * as z from 'zod/mini'
import { CHANNELS, KINDS, LEVELS } from '../vocabulary.ts'
import { TRADES } from './library.ts'

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

/** A touchpoint to pick from, with what people usually expect there. */
export const libraryItemSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: text,
  kind: z.literal(KINDS),
  channel: z.literal(CHANNELS),
  expected: z.literal(LEVELS),
  why: text,
  /** In which part of a journey it usually stands. */
  stage: text,
  trades: z.array(z.literal(TRADES)).check(z.minLength(1)),
})
export type LibraryItem = Readonly<z.infer<typeof libraryItemSchema>>

/** `library.yaml`: touchpoints in the order of a journey. */
export const librarySchema = z.array(libraryItemSchema).check(z.minLength(1), z.maxLength(200))

/** What to write in each field of a touchpoint of the library. */
export const LIBRARY_HINTS = {
  id: 'a short name of small letters, digits and hyphens, used once',
  title: 'what happens, in a few words from the customer’s side',
  kind: `one of ${KINDS.join(', ')}`,
  channel: `one of ${CHANNELS.join(', ')}`,
  expected: 'a level from -2 (Angry) over 0 (Fine) to 2 (Delighted)',
  why: 'one sentence on why people expect that',
  stage: 'the part of a journey it usually stands in',
  trades: `a list of ${TRADES.join(', ')}`,
  '*': 'a list of touchpoints, each beginning with "- id:"',
}
