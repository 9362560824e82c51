import { durationOf, isDuration } from '~/journey/duration.ts'

/** A number with a unit, of which the first letter is enough to tell it, and what may stand between two of them. */
const PART =
  /^(\d+(?:[.,]\d+)?)\s*(w(?:ee)?k?s?|d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?)\.?(?=[\s,\d]|$)(?:\s|,|and\s)*/
const MINUTES = { w: 10_080, d: 1440, h: 60, m: 1 } as const
const LONGEST = 100 * 365 * 1440

/** What somebody wrote for a time: the ISO 8601 duration it means, null for an empty field, or that it is no time. */
export type DurationText = { readonly ok: true; readonly lasts: string | null } | { readonly ok: false }

/** Reads `4 h`, `40 min`, `2 d 3 h`, `1.5 hours`, `1:30` and ISO 8601 durations. */
export function parseDurationText(text: string): DurationText {
  const typed = text.trim()
  if (typed === '') return { ok: true, lasts: null }
  if (isDuration(typed.toUpperCase())) return { ok: true, lasts: typed.toUpperCase() }
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed)
  return fromParts(clock ? `${clock[1]}h${clock[2]}m` : typed.toLowerCase())
}

function fromParts(text: string): DurationText {
  const parts = { w: 0, d: 0, h: 0, m: 0 }
  const seen = new Set<string>()
  let rest = text
  while (rest !== '') {
    const [found = '', number = '', word = ''] = PART.exec(rest) ?? []
    const unit = (['w', 'd', 'h', 'm'] as const).find((one) => word.startsWith(one))
    if (!unit || seen.has(unit)) return { ok: false }
    seen.add(unit)
    parts[unit] = Number(number.replace(',', '.'))
    rest = rest.slice(found.length)
  }
  return fromNumbers(parts)
}

/** Whole numbers stay as they were written; parts of one are spread over smaller units. */
function fromNumbers(parts: Readonly<Record<keyof typeof MINUTES, number>>): DurationText {
  const { w, d, h, m } = parts
  const minutes = Math.round(w * MINUTES.w + d * MINUTES.d + h * MINUTES.h + m)
  if (minutes > LONGEST) return { ok: false }
  const whole = [w, d, h, m].every(Number.isInteger)
  const spread = { days: Math.floor(minutes / MINUTES.d), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 }
  return { ok: true, lasts: durationOf(whole ? { weeks: w, days: d, hours: h, minutes: m } : spread) }
}
