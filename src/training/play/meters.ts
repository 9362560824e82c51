import type { Effect, Meter } from './schema.ts'

/** Where a meter stands at one moment of a rehearsal. */
export interface Reading {
  readonly name: string
  readonly value: number
}

/** A meter that a line has moved. */
export interface Change {
  readonly meter: string
  readonly from: number
  readonly to: number
}

/** How high a meter is, in five steps from very low (0) to very high (4); the words for them are the interface's. */
export type Band = 0 | 1 | 2 | 3 | 4

/** The meters before anybody has spoken. */
export function readingsAtStart(meters: readonly Meter[]): readonly Reading[] {
  return meters.map(({ name, start }) => ({ name, value: start }))
}

/** The meters after a line; each stays within 0 and 100. */
export function readingsAfter(readings: readonly Reading[], effects: readonly Effect[]): readonly Reading[] {
  return readings.map(({ name, value }) => ({
    name,
    value: effects.reduce((now, effect) => (effect.meter === name ? changed(now, effect.by) : now), value),
  }))
}

/** The value after a change; meters stay within 0 and 100. */
export function changed(value: number, by: number): number {
  return Math.min(100, Math.max(0, value + by))
}

/** What differs between two moments. */
export function changesBetween(before: readonly Reading[], after: readonly Reading[]): readonly Change[] {
  return before.flatMap(({ name, value }, place) => {
    const to = after[place]?.value ?? value
    return to === value ? [] : [{ meter: name, from: value, to }]
  })
}

/** The step a value stands on: 0–19, 20–39, 40–59, 60–79, 80–100. */
export function bandOf(value: number): Band {
  if (value < 20) return 0
  if (value < 40) return 1
  if (value < 60) return 2
  return value < 80 ? 3 : 4
}
