/** The fields of a kept value, none when it is no object. */
export function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  if (typeof raw === 'object' && raw !== null) Object.assign(fields, raw)
  return fields
}

/** The entries of a kept list, none when it is no list. */
export function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : []
}

/** A kept text, empty when it is none. */
export function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw : ''
}

/** The kept places that exist in a list of this length, each once, in order. */
export function placesOf(raw: unknown, length: number): readonly number[] {
  const known = new Set(listOf(raw))
  return Array.from({ length }, (_, place) => place).filter((place) => known.has(place))
}
