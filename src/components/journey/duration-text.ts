import { durationOf, isDuration } from '~/journey/duration.ts'

const UNITS = {
  weeks: ['w', 'wk', 'wks', 'week', 'weeks'],
  days: ['d', 'day', 'days'],
  hours: ['h', 'hr', 'hrs', 'hour', 'hours'],
  minutes: ['m', 'min', 'mins', 'minute', 'minutes'],
} as const
type Unit = keyof typeof UNITS
const ORDER = ['weeks', 'days', 'hours', 'minutes'] as const

const PART = /^(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?(?:\s|,|and\b|$)*/
const MINUTES_IN = { weeks: 10080, days: 1440, hours: 60, minutes: 1 } as const
const LONGEST = 100 * 365 * 1440

/** What somebody wrote for a time: the ISO 8601 duration it means, null for an empty field, or that it is no time. */
export type DurationText = { readonly ok: true; readonly lasts: string | null } | { readonly ok: false }

/** Reads `4 h`, `40 min`, `2 d 3 h`, `1.5 hours`, `1:30` and ISO 8601 durations. */
export function parseDurationText(text: string): DurationText {
  const typed = text.trim()
  if (typed === '') return { ok: true, lasts: null }
  if (isDuration(typed.toUpperCase())) return { ok: true, lasts: typed.toUpperCase() }
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed)
  if (clock) return fromMinutes(Number(clock[1]) * 60 + Number(clock[2]))
  return fromParts(typed.toLowerCase())
}

function fromParts(text: string): DurationText {
  const parts: Partial<Record<Unit, number>> = {}
  let rest = text
  while (rest !== '') {
    const found = PART.exec(rest)
    const unit = found ? unitOf(found[2] ?? '') : undefined
    if (!found || !unit || parts[unit] !== undefined) return { ok: false }
    parts[unit] = Number((found[1] ?? '').replace(',', '.'))
    rest = rest.slice(found[0].length)
  }
  const whole = Object.values(parts).every(Number.isInteger)
  const minutes = ORDER.reduce((sum, unit) => sum + (parts[unit] ?? 0) * MINUTES_IN[unit], 0)
  if (minutes > LONGEST) return { ok: false }
  return whole ? { ok: true, lasts: durationOf(parts) } : fromMinutes(minutes)
}

function fromMinutes(minutes: number): DurationText {
  const whole = Math.round(minutes)
  const days = Math.floor(whole / 1440)
  return {
    ok: true,
    lasts: durationOf({ days, hours: Math.floor((whole % 1440) / 60), minutes: whole % 60 }),
  }
}

function unitOf(word: string): Unit | undefined {
  return ORDER.find((unit) => UNITS[unit].some((known) => known === word))
}

/** The parts of an ISO 8601 duration, largest first, without the empty ones. */
export function partsOf(lasts: string): readonly { readonly unit: Unit; readonly number: number }[] {
  const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(lasts)
  if (!found) return []
  return ORDER.map((unit, at) => ({ unit, number: Number(found[at + 1] ?? 0) })).filter(({ number }) => number > 0)
}
