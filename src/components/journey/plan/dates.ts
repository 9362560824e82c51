import type { Day } from '~/journey/day.ts'

/** The day of a moment on this device's own calendar. */
export function dayAt(moment: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

const SHORT = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const LONG = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' })

/** A day as one says it: `Dec 5`, with its year where that is another one than today's. */
export function saidDay(day: Day, today: Day): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? SHORT : LONG
  return format.format(new Date(`${day}T00:00:00Z`))
}
