import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, slug, text } from './fields.ts'
import { PLANNED_MODULES } from './planned.ts'

/** The roles a path is made for. */
export const AUDIENCES = ['technician', 'office', 'owner', 'solo'] as const
export type Audience = (typeof AUDIENCES)[number]

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
}
