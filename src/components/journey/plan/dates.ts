import type { Day } from '~/journey/day.ts'

/** The day of a moment on this device's own calendar. */
export function dayAt(moment: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

const ALONE = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const
const WITH_YEAR = { ...ALONE, year: 'numeric' } as const

/** How days are said; made when the first one is, as that takes long and no page should start with it. */
const formats = new Map<object, Intl.DateTimeFormat>()

/** A day as one says it: `Dec 5`, with its year where that is another one than today's. */
export function saidDay(day: Day, today: Day): string {
  const parts = day.slice(0, 4) === today.slice(0, 4) ? ALONE : WITH_YEAR
  const format = formats.get(parts) ?? new Intl.DateTimeFormat('en-US', parts)
  formats.set(parts, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}
