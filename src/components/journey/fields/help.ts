import { fieldWords } from '~/words/en/fields.ts'
import { touchpointWords as words } from '~/words/en/touchpoint.ts'
import type { ColumnKey } from './columns.ts'

const HELP: Partial<Record<ColumnKey, string>> = words.columnHelp

/** What a field wants to know, in a few words; nothing where its name says it all. */
export function helpOf(column: ColumnKey): string | undefined {
  return HELP[column]
}

const PLAIN: Partial<Record<ColumnKey, string>> = fieldWords.plain

/** What a field is about in plain words, where its name is a term of the field. */
export function plainOf(column: ColumnKey): string | undefined {
  return PLAIN[column]
}
