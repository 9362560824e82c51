import type { LimitRow } from '../parse/limits.ts'
import { fieldsOf, listOf, textOf } from './guards.ts'

/** One line of a card of limits, with the most that may be given; empty until somebody says it. */
export interface Limit extends LimitRow {
  readonly upTo: string
}

export const EMPTY_LIMIT: Limit = { role: '', when: '', give: '', upTo: '' }

/** As many lines as one card holds. */
export const MOST_LIMITS = 20

/** Reads the kept lines, or those the card starts with when nothing was kept. */
export function readLimitsAnswer(raw: unknown, starters: readonly LimitRow[]): readonly Limit[] {
  const rows = fieldsOf(raw)['rows']
  if (!Array.isArray(rows)) return starters.map((starter) => ({ ...EMPTY_LIMIT, ...starter }))
  return listOf(rows)
    .slice(0, MOST_LIMITS)
    .map((row) => {
      const fields = fieldsOf(row)
      return {
        role: textOf(fields['role']),
        when: textOf(fields['when']),
        give: textOf(fields['give']),
        upTo: textOf(fields['upTo']),
      }
    })
}

/** How many lines have an amount. */
export function withAmount(limits: readonly Limit[]): number {
  return limits.filter(({ upTo }) => upTo.trim() !== '').length
}
