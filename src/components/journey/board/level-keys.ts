import type { Level } from '~/journey/vocabulary.ts'

/** A level, or null for "Not known". */
export type MaybeLevel = Level | null

const UP = ['ArrowUp', 'ArrowRight']
const DOWN = ['ArrowDown', 'ArrowLeft']
const CLEAR = ['Delete', 'Backspace']

/** The level a key leads to from another; undefined where the key means nothing to a point. */
export function levelAfterKey(key: string, level: MaybeLevel): MaybeLevel | undefined {
  if (CLEAR.includes(key)) return null
  if (key === 'Home') return -2
  if (key === 'End') return 2
  if (UP.includes(key)) return level === null ? 0 : clampLevel(level + 1)
  if (DOWN.includes(key)) return level === null ? 0 : clampLevel(level - 1)
  return undefined
}

/** Where a key leads to from a point among those of the other touchpoints; null where it means nothing of the kind. */
export function columnAfterKey(key: string): -1 | 1 | null {
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : null
}

/** The nearest level to a number. */
export function clampLevel(number: number): Level {
  const whole = Math.round(number)
  if (whole <= -2) return -2
  if (whole >= 2) return 2
  return whole < 0 ? -1 : whole > 0 ? 1 : 0
}
