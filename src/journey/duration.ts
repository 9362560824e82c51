/** An ISO 8601 duration in weeks, days, hours and minutes, such as `PT4H` or `P1DT30M`. */
export const DURATION = /^P(?!$)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?!$)(?:(\d{1,9})H)?(?:(\d{1,9})M)?)?$/

const MINUTES = [7 * 24 * 60, 24 * 60, 60, 1] as const

/** What a duration is put together from. */
export interface DurationParts {
  readonly weeks?: number
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
}

/** Says whether a text is a duration that `lasts` may hold. */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}

/** How many minutes a duration is; null where it is not known. */
export function minutesOf(lasts: string | null): number | null {
  const found = lasts === null ? null : DURATION.exec(lasts)
  return found && MINUTES.reduce((sum, worth, at) => sum + worth * Number(found[at + 1] ?? 0), 0)
}

/** Writes whole weeks, days, hours and minutes as a duration; nothing at all is `PT0M`. */
export function durationOf({ weeks = 0, days = 0, hours = 0, minutes = 0 }: DurationParts): string {
  const part = (number: number, letter: string) => (number > 0 ? `${number}${letter}` : '')
  const time = part(hours, 'H') + part(minutes, 'M')
  const text = `P${part(weeks, 'W')}${part(days, 'D')}${time && `T${time}`}`
  return text === 'P' ? 'PT0M' : text
}
