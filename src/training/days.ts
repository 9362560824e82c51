import type { Instant } from './progress/schema.ts'

/** A day of the calendar where somebody lives, such as `2026-11-25`. */
export type Day = string

const LENGTH = 24 * 60 * 60 * 1000

/** Tells on which day a moment falls. */
export type DayOf = (at: Instant) => Day

/** The day of a moment on this device's own calendar; an odd moment is a day long ago. */
export const localDay: DayOf = (at) => {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return '0001-01-01'
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The day so many days later. Counted on the calendar, so that a day of 23 or 25 hours is one day. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * LENGTH).toISOString().slice(0, 10)
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
