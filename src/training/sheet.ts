import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, text } from './fields.ts'

/** What a sheet of paper is. */
export const SHEET_KINDS = ['card', 'checklist', 'script', 'worksheet'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** One part of a sheet, from top to bottom. It holds one of these, below its heading if it has one. */
const block = group({
  heading: z.optional(text),
  /** Things to tick. */
  boxes: z.optional(list(text, 1)),
  /** Things to do in this order. */
  steps: z.optional(list(text, 1)),
  /** Labels, each with a line to write on. */
  lines: z.optional(list(text, 1)),
  /** Words to say aloud. */
  say: z.optional(list(text, 1)),
  text: z.optional(text),
  /** A table: what its columns are called, and either its rows or how many empty ones it has. */
  columns: z.optional(list(text, 2, 12)),
  rows: z.optional(list(list(z.string(), 1, 12), 1)),
  empty: z.optional(z.int().check(z.minimum(1), z.maximum(40))),
})
export type SheetBlock = z.infer<typeof block>

/** `checklists/<name>.yaml`: one page of paper. */
export const sheetSchema = group({
  title: text,
  kind: z.enum(SHEET_KINDS),
  /** Who uses it. */
  for: text,
  /** When one takes it in hand. */
  use: text,
  landscape: z._default(z.boolean(), false),
  blocks: list(block, 1),
  /** Set in a box; `owner` and `reviewed` stay null until a named, licensed person has read it. */
  safety: z.optional(group({ text, owner: z.nullable(text), reviewed: z.nullable(text) })),
  /** Small words at the foot. */
  foot: z.optional(text),
})
export type Sheet = z.infer<typeof sheetSchema>

/** What to write in each field of a sheet. */
export const SHEET_HINTS: Hints = {
  title: 'one short line',
  kind: `one of ${SHEET_KINDS.join(', ')}`,
  for: 'who uses it',
  use: 'one sentence: when one takes it in hand',
  landscape: 'true, or leave it out',
  boxes: 'a list of things to tick',
  steps: 'a list of things to do in order',
  lines: 'a list of labels, each with a line to write on',
  say: 'a list of lines to say aloud',
  columns: 'a list of two or more column names',
  rows: 'a list of rows, each a list of texts',
  empty: 'how many empty rows the table has',
  safety: 'the fields text, owner and reviewed',
  foot: 'one short text, or leave it out',
  blocks: 'a list of parts, such as "- heading: Before" with boxes, steps, lines, say, text or columns under it',
  '*': 'the fields title, kind, for, use and blocks',
}
