/** A day of the calendar, such as `2026-12-05`. */
export type Day = string

const LENGTH = 24 * 60 * 60 * 1000

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The day so many days later. Counted on the calendar, so that a day of 23 or 25 hours is one day. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * LENGTH).toISOString().slice(0, 10)
}
