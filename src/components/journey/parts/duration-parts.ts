const ORDER = ['weeks', 'days', 'hours', 'minutes'] as const
export type DurationUnit = (typeof ORDER)[number]

/** The parts of an ISO 8601 duration, largest first, without the empty ones. */
export function partsOf(lasts: string): readonly { readonly unit: DurationUnit; readonly number: number }[] {
  const found = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(lasts)
  if (!found) return []
  return ORDER.map((unit, at) => ({ unit, number: Number(found[at + 1] ?? 0) })).filter(({ number }) => number > 0)
}
