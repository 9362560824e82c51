import type { Rule } from './schema.ts'

/** Whether a value keeps a rule. */
export function fits(rule: Rule, value: number): boolean {
  return rule.is === 'at-least' ? value >= rule.value : value <= rule.value
}

/** The place of the first ending whose rules all fit; -1 where none does. */
export function endingAt(endings: readonly (readonly Rule[])[], levelOf: (meter: string) => number): number {
  return endings.findIndex((rules) => rules.every((rule) => fits(rule, levelOf(rule.meter))))
}
