import { touchpointWords as words } from '~/words/en/touchpoint.ts'
import type { ColumnKey } from './columns.ts'

const HELP: Partial<Record<ColumnKey, string>> = words.columnHelp

/** What a field wants to know, in a few words; nothing where its name says it all. */
export function helpOf(column: ColumnKey): string | undefined {
  return HELP[column]
}
