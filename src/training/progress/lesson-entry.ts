import type { Instant, LessonEntry } from './schema.ts'

/** When it was last said whether a lesson is done; null where nobody has said so yet. */
export function pressedAt({ at, done, pressed }: LessonEntry): Instant | null {
  return pressed ?? (done ? at : null)
}

/** A lesson's entry with what was said of it put aside, for what is compared on its own. */
export function withoutPress({ done: _, pressed: __, ...entry }: LessonEntry): Omit<LessonEntry, 'done' | 'pressed'> {
  return entry
}

/** The press alone, as something with a moment. One that never was is older than any other. */
export function pressOf(entry: LessonEntry): { readonly at?: Instant; readonly done: boolean } {
  const at = pressedAt(entry)
  return { ...(at !== null && { at }), done: entry.done }
}
