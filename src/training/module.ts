import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, slug, text } from './fields.ts'
import { PLANNED_MODULES } from './planned.ts'

/** The roles a path is made for. */
export const AUDIENCES = ['technician', 'office', 'owner', 'solo'] as const
export type Audience = (typeof AUDIENCES)[number]

/** The talk in the shop: three minutes first, ten for those who want it. */
export const huddleSchema = group({
  /** One customer's words, read aloud, and who said them. */
  quote: text,
  from: text,
  /** The one line that pairs say to each other. */
  line: text,
  /** How the owner says it first, badly. */
  badly: text,
  /** The one question at the end. */
  ask: text,
  /** Steps that add up to ten minutes. */
  ten: list(group({ minutes: z.int().check(z.minimum(1), z.maximum(10)), do: text }), 3, 6),
  debrief: list(text, 3, 3),
})
export type Huddle = z.infer<typeof huddleSchema>

/** `module.yaml`: what stands above a module's lessons. */
export const moduleSchema = group({
  number: z.int().check(z.minimum(1), z.maximum(999)),
  title: text,
  audience: list(z.enum(AUDIENCES), 1),
  summary: text,
  outcomes: list(text, 1),
  rules: list(text, 3, 5),
  // biome-ignore lint/suspicious/noThenProperty: trainers write if-then plans in these words; the value is a text, never called
  plan: group({ when: text, then: text }),
  plays: list(slug),
  template: slug,
  read: text,
  huddle: huddleSchema,
})
export type Module = z.infer<typeof moduleSchema>

/** What to write in each field of `module.yaml`. */
export const MODULE_HINTS: Hints = {
  number: `the module's number: its place in the plan, or ${PLANNED_MODULES.length + 1} and more for one of your own`,
  title: 'one short line',
  audience: `a list of ${AUDIENCES.join(', ')}`,
  summary: 'one plain sentence: what you can do after it',
  outcomes: 'a list of things one can see somebody do, one line each',
  rules: 'a list of three to five short sentences',
  plan: 'the two fields when and then, such as { when: I …, then: I … }',
  plays: 'a list of role-play names, or [] for none',
  template: 'the name of a ready-made map, such as hvac-no-cool',
  read: 'one or two sentences: what to look at on that map',
  huddle: 'the fields quote, from, line, badly, ask, ten and debrief',
  quote: 'one thing a customer said, in double quotes',
  from: 'who said it, and why',
  line: 'one line that two people say to each other',
  badly: 'how the owner says it first, badly',
  ask: 'the one question at the end',
  ten: 'three to six steps such as { minutes: 2, do: … } that add up to ten minutes',
  debrief: 'exactly three questions',
}
