import type * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, text } from './fields.ts'

/** `sources.yaml`: where stories and methods come from, and how far each reaches. */
export const sourcesSchema = group({
  adapted: list(group({ from: text, what: text, note: text })),
  methods: list(group({ name: text, source: text, limit: text })),
  notices: list(text),
})
export type Sources = z.infer<typeof sourcesSchema>

/** What to write in each field of the sources. */
export const SOURCE_HINTS: Hints = {
  adapted: 'a list with from, what and note',
  methods: 'a list with name, source and limit',
  notices: 'a list of sentences',
  '*': 'one short text',
}
