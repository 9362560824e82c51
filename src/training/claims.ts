import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { day, group, list, slug, text } from './fields.ts'

/** How far a number can be trusted. */
export const BADGES = ['solid', 'one-survey', 'dated', 'folklore', 'not-found'] as const
export type Badge = (typeof BADGES)[number]

/** One statement with where it comes from. Null is "not known". */
export const claimSchema = group({
  id: slug,
  wording: text,
  badge: z.enum(BADGES),
  source: z.nullable(text),
  year: z.nullable(z.int().check(z.minimum(1900), z.maximum(2100))),
  sample: z.nullable(text),
  link: z.nullable(z.string().check(z.regex(/^https:\/\/\S+$/))),
  checkedOn: day,
  note: z.nullable(text),
  /** What people say instead, and what is to be said of it. */
  myth: z.nullable(group({ said: text, verdict: text })),
  /** Stands in the myth check only; no lesson may use it. */
  mythOnly: z.optional(z.boolean()),
})
export type Claim = z.infer<typeof claimSchema>

/** `claims.json`: every number that is printed. */
export const claimsSchema = group({ claims: list(claimSchema, 1) })

/** What to write in each field of a claim. */
export const CLAIM_HINTS: Hints = {
  id: 'a short name of small letters, digits and hyphens, used once',
  wording: 'the sentence as it is printed',
  badge: `one of ${BADGES.join(', ')}`,
  source: 'who said it and where, or null',
  year: 'a year such as 2018, or null',
  sample: 'who was asked and how many, or null',
  link: 'an address that begins with https://, or null',
  checkedOn: 'the day somebody looked at the source, such as 2026-11-21',
  note: 'a sentence on how far it reaches, or null',
  myth: 'the two fields said and verdict, or null',
  mythOnly: 'true, or leave it out',
  '*': '{ "claims": [ … ] } with one claim after the other',
}
