import type { Entries } from './schema.ts'

/** Whether a value from outside has fields, and is neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entry kept under an id, and never something every object has, whatever the id is called. */
export function entryOf<Entry>(entries: Entries<Entry>, id: string): Entry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined
}

/** One text for values that say the same, in whatever order their fields came. */
export function sameText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (!isObject(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}
