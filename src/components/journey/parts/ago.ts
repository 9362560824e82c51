const MINUTE = 60_000

/** The rounded time between two moments in milliseconds, in the largest unit that fits; null while it is under a minute. */
export function timeBetween(
  from: number,
  to: number,
): { readonly unit: 'minutes' | 'hours' | 'days'; readonly number: number } | null {
  const minutes = Math.floor((to - from) / MINUTE)
  if (minutes < 1) return null
  if (minutes < 60) return { unit: 'minutes', number: minutes }
  if (minutes < 24 * 60) return { unit: 'hours', number: Math.floor(minutes / 60) }
  return { unit: 'days', number: Math.floor(minutes / (24 * 60)) }
}
